//! Rust functions that C gives a function to: for the call, for one call, for as long as an object lives, for good.

use core::ffi::{CStr, c_char, c_int, c_uchar, c_void};
use std::ffi::CString;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use ffi_contract::{Plain, contract};

/// Calls it for each number, until it says that it has enough.
#[contract(unsafe, on_panic = return(-1), on_refused = return(-7))]
pub extern "C" fn calls_each(
    #[buffer(len = n)] numbers: *const i32,
    n: usize,
    #[callback(data = user, scope = call)] visit: Option<
        unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
    >,
    user: *mut c_void,
) -> c_int {
    for &number in numbers {
        assert!(number != 13, "an unlucky number");
        let answer = visit(number);
        if answer != 0 {
            return answer;
        }
    }
    0
}

/// Compares without user data: the function is all there is.
#[contract(unsafe, on_panic = return(-1), on_refused = return(-7))]
pub extern "C" fn calls_largest(
    #[buffer(len = n)] numbers: *const i32,
    n: usize,
    #[callback(data = none, scope = call)] compare: Option<unsafe extern "C" fn(one: &i32, other: &i32) -> c_int>,
) -> c_int {
    let mut largest = numbers.first().copied().unwrap_or(0);
    for number in numbers {
        if compare(number, &largest) > 0 {
            largest = *number;
        }
    }
    largest
}

/// A point of a C struct.
#[derive(Clone, Copy, Debug, Plain)]
#[repr(C)]
pub struct Point {
    x: c_int,
    y: c_int,
}

/// What C has as a `calls_parcel *`.
pub struct Parcel(c_int);

/// Calls with all that can be passed; not at all, if C gives nothing.
#[contract(unsafe, on_panic = return(-1), on_refused = return(-7))]
pub extern "C" fn calls_with_all(
    #[callback(data = user, scope = call)]
    #[nullable]
    f: Option<
        unsafe extern "C" fn(
            name: c_char,
            #[cstr] text: *const c_char,
            #[cstr]
            #[nullable]
            other: *const c_char,
            #[data] user: *mut c_void,
            #[buffer(len = n)] bytes: *const c_uchar,
            n: u8,
            #[buffer(len = m, unit = bytes)] room: *mut u16,
            m: c_int,
            point: &mut Point,
            #[consumed] parcel: *mut Parcel,
            #[consumed]
            #[cstr]
            #[nullable]
            left: *mut c_char,
            whole: Point,
            sure: bool,
        ) -> Point,
    >,
    user: *mut c_void,
    length: usize,
) -> c_int {
    let Some(mut f) = f else { return 0 };
    let mut point = Point { x: 1, y: 2 };
    let mut room = [1, 2, 3];
    let bytes = vec![7; length];
    let parcel = Box::new(Parcel(5));
    let answer = f(
        b'c' as c_char,
        c"text",
        None,
        &bytes,
        &mut room,
        &mut point,
        parcel,
        Some(c"left".to_owned()),
        Point { x: 8, y: 9 },
        true,
    );
    answer.x + answer.y + point.x + c_int::from(room[2])
}

#[contract(unsafe, on_panic = return(-1))]
pub extern "C" fn calls_parcel_open(#[consumed] parcel: *mut Parcel) -> c_int {
    parcel.0
}

#[contract(unsafe)]
pub extern "C" fn calls_text_free(
    #[consumed]
    #[cstr]
    text: *mut c_char,
) {
    drop(text);
}

/// Calls it on several threads at once.
#[contract(unsafe, on_panic = return(-1), on_refused = return(-7))]
pub extern "C" fn calls_from_threads(
    #[callback(data = user, scope = call, concurrent)] f: Option<
        unsafe extern "C" fn(#[data] user: *mut c_void, thread: c_int),
    >,
    user: *mut c_void,
) -> c_int {
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let f = &f;
            scope.spawn(move || (0..100).for_each(|_| f(thread)));
        }
    });
    0
}

/// Calls it on another thread.
#[contract(unsafe, on_panic = return(-1), on_refused = return(-7))]
pub extern "C" fn calls_elsewhere(
    #[callback(data = user, scope = call, thread = any)] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
    user: *mut c_void,
) -> c_int {
    std::thread::scope(|scope| scope.spawn(f).join().map_or(-2, |()| 0))
}

type Watch<'a> = Box<dyn FnMut(&CStr) -> c_int + Send + 'a>;

/// Keeps what C gives to it until it is freed.
pub struct Watcher<'a> {
    watch: Option<Watch<'a>>,
}

#[contract(unsafe, on_panic = return(null))]
#[returns(owned)]
pub extern "C" fn calls_watcher_new<'a>() -> *mut Watcher<'a> {
    Box::new(Watcher { watch: None })
}

#[contract(unsafe, on_panic = return(-1), on_refused = return(-7))]
#[fails(nonzero)]
pub extern "C" fn calls_watcher_watch<'a>(
    watcher: &mut Watcher<'a>,
    #[callback(data = user, scope = until_freed(watcher))]
    #[nullable]
    watch: Option<unsafe extern "C" fn(#[data] user: *mut c_void, #[cstr] what: *const c_char) -> c_int>,
    user: *mut c_void,
) -> c_int {
    watcher.watch = match watch {
        Some(watch) => Some(Box::new(watch)),
        None => None,
    };
    Ok(())
}

#[contract(unsafe, on_panic = return(-1), on_refused = return(-7))]
pub extern "C" fn calls_watcher_see(watcher: &mut Watcher<'_>, #[cstr] what: *const c_char) -> c_int {
    watcher.watch.as_mut().map_or(0, |watch| watch(what))
}

#[contract(unsafe)]
pub extern "C" fn calls_watcher_free(#[consumed] watcher: *mut Watcher<'_>) {
    drop(watcher);
}

/// Keeps what C gives to it, with what ends that.
#[derive(Default)]
pub struct Bell {
    ring: Option<Box<dyn FnMut(c_int) -> c_int + Send>>,
}

#[contract(unsafe, on_panic = return(null))]
#[returns(owned)]
pub extern "C" fn calls_bell_new() -> *mut Bell {
    Box::default()
}

#[contract(unsafe, on_panic = return(-1), on_refused = return(-7))]
#[fails(nonzero)]
pub extern "C" fn calls_bell_hang(
    bell: &mut Bell,
    volume: c_int,
    #[callback(data = user, scope = notified(destroy))] ring: Option<
        unsafe extern "C" fn(#[data] user: *mut c_void, times: c_int) -> c_int,
    >,
    user: *mut c_void,
    #[nullable] destroy: Option<unsafe extern "C" fn(*mut c_void)>,
) -> c_int {
    assert!(volume != 13, "an unlucky volume");
    if volume < 0 {
        return Err(-3);
    }
    let old = bell.ring.replace(Box::new(ring));
    drop(old);
    Ok(())
}

#[contract(unsafe, on_panic = return(-1), on_refused = return(-7))]
pub extern "C" fn calls_bell_ring(bell: &mut Bell, times: c_int) -> c_int {
    bell.ring.as_mut().map_or(-4, |ring| ring(times))
}

#[contract(unsafe)]
pub extern "C" fn calls_bell_free(#[consumed] bell: *mut Bell) {
    drop(bell);
}

/// Ends a user data, and panics then.
#[contract(unsafe)]
pub extern "C" fn calls_end_and_panic(#[unchecked] user: *mut c_void) {
    // SAFETY: C gives the address of an `int` that nothing else uses meanwhile.
    unsafe { *user.cast::<c_int>() += 1 };
    panic!("nothing ends well");
}

/// What is done later: once.
static LATER: Mutex<Vec<Later>> = Mutex::new(Vec::new());

type Later = Box<dyn FnOnce(c_int) -> c_int + Send>;

#[contract(unsafe)]
pub extern "C" fn calls_later(
    #[callback(data = user, scope = once)] f: Option<
        unsafe extern "C" fn(#[data] user: *mut c_void, n: c_int) -> c_int,
    >,
    user: *mut c_void,
) {
    LATER.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(Box::new(f));
}

#[contract(unsafe, on_panic = return(-1))]
pub extern "C" fn calls_now(n: c_int) -> c_int {
    let all = core::mem::take(&mut *LATER.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
    std::thread::scope(|scope| scope.spawn(|| all.into_iter().map(|f| f(n)).sum()).join().unwrap_or(-2))
}

/// Where messages go, for good.
static LOG: Mutex<Option<Log>> = Mutex::new(None);

type Log = Box<dyn Fn(&CStr) + Send + Sync>;

#[contract(unsafe)]
pub extern "C" fn calls_log_to(
    #[callback(data = user, scope = forever)] log: Option<
        unsafe extern "C" fn(#[data] user: *mut c_void, #[cstr] line: *const c_char),
    >,
    user: *mut c_void,
) {
    *LOG.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(Box::new(log));
}

#[contract(unsafe)]
pub extern "C" fn calls_log(#[cstr] line: *const c_char) {
    if let Some(log) = &*LOG.lock().unwrap_or_else(std::sync::PoisonError::into_inner) {
        log(line);
    }
}

/// What stays on one thread, with what it calls.
pub struct Local(std::cell::RefCell<Vec<Box<dyn FnMut() -> c_int>>>);

#[contract(unsafe, on_panic = return(null), thread = same)]
#[returns(owned)]
pub extern "C" fn calls_local_new() -> *mut Local {
    Box::new(Local(std::cell::RefCell::default()))
}

#[contract(unsafe, thread = same)]
pub extern "C" fn calls_local_add(
    local: &Local,
    #[callback(data = user, scope = notified(destroy))] f: Option<
        unsafe extern "C" fn(#[data] user: *mut c_void) -> c_int,
    >,
    user: *mut c_void,
    destroy: Option<unsafe extern "C" fn(*mut c_void)>,
) {
    local.0.borrow_mut().push(Box::new(f));
}

#[contract(unsafe, on_panic = return(-1), thread = same)]
pub extern "C" fn calls_local_run(local: &Local) -> c_int {
    local.0.borrow_mut().iter_mut().map(|f| f()).sum()
}

#[contract(unsafe, thread = same)]
pub extern "C" fn calls_local_free(#[consumed] local: *mut Local) {
    drop(local);
}

mod c {
    //! The C program: each function gives the line at which it found something else than it expected, or 0.
    use core::ffi::c_int;

    unsafe extern "C" {
        pub(crate) safe fn calls_c_during_the_call() -> c_int;
        pub(crate) safe fn calls_c_with_all() -> c_int;
        pub(crate) safe fn calls_c_passes_null() -> c_int;
        pub(crate) safe fn calls_c_on_threads() -> c_int;
        pub(crate) safe fn calls_c_until_freed() -> c_int;
        pub(crate) safe fn calls_c_is_notified() -> c_int;
        pub(crate) safe fn calls_c_is_notified_after_panics() -> c_int;
        pub(crate) safe fn calls_c_once() -> c_int;
        pub(crate) safe fn calls_c_forever() -> c_int;
        pub(crate) safe fn calls_c_on_one_thread() -> c_int;
    }
}

/// Tests of C programs that count what has ended run one after the other.
static ALONE: Mutex<()> = Mutex::new(());

fn run(program: extern "C" fn() -> c_int) {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    assert_eq!(program(), 0, "the line of the C program");
}

#[test]
fn what_c_gives_for_the_call_is_called() {
    run(c::calls_c_during_the_call);
}

#[test]
fn c_gets_what_the_body_passes() {
    run(c::calls_c_with_all);
}

#[test]
fn a_function_that_is_null_is_refused_where_the_contract_does_not_allow_it() {
    run(c::calls_c_passes_null);
}

#[test]
fn other_threads_call_where_the_contract_allows_it() {
    run(c::calls_c_on_threads);
}

#[test]
fn what_is_kept_in_an_object_is_called_until_that_is_freed() {
    run(c::calls_c_until_freed);
}

#[test]
fn what_ends_the_user_data_is_called_once() {
    run(c::calls_c_is_notified);
}

#[test]
fn a_panic_in_the_body_or_in_what_ends_the_user_data_is_no_second_end() {
    run(c::calls_c_is_notified_after_panics);
}

#[test]
fn what_is_called_once_is_called_once() {
    run(c::calls_c_once);
}

#[test]
fn what_is_kept_for_good_is_called_at_any_time() {
    run(c::calls_c_forever);
}

#[test]
fn what_stays_on_one_thread_may_be_no_send() {
    run(c::calls_c_on_one_thread);
}

#[test]
fn in_rust_it_is_a_closure() {
    let mut seen = Vec::new();
    let answer = calls_each(&[1, 2, 3], |number| {
        seen.push(number);
        c_int::from(number == 2)
    });
    assert_eq!((answer, seen), (1, vec![1, 2]));
    assert_eq!(calls_largest(&[3, 1, 2], |one, other| one.cmp(other) as c_int), 3);

    let seen = Mutex::new(Vec::new());
    let mut watcher = calls_watcher_new();
    let watch = |what: &CStr| {
        seen.lock().map_or(-1, |mut seen| {
            seen.push(what.to_owned());
            7
        })
    };
    assert_eq!(calls_watcher_watch(&mut watcher, Some(watch)), Ok(()));
    assert_eq!(calls_watcher_see(&mut watcher, c"seen"), 7);
    calls_watcher_free(watcher);
    assert_eq!(seen.into_inner().expect("nobody panicked"), [CString::from(c"seen")]);

    let dropped = std::sync::Arc::new(AtomicUsize::new(0));
    struct Counts(std::sync::Arc<AtomicUsize>);
    impl Drop for Counts {
        fn drop(&mut self) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
    let mut bell = calls_bell_new();
    let counts = Counts(dropped.clone());
    let ring = move |times| times + c_int::try_from(counts.0.load(Ordering::Relaxed)).unwrap_or(0);
    assert_eq!(calls_bell_hang(&mut bell, 1, ring), Ok(()));
    assert_eq!(calls_bell_ring(&mut bell, 5), 5);
    calls_bell_free(bell);
    assert_eq!(dropped.load(Ordering::Relaxed), 1);
}
