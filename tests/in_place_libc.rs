//! Structs of the C library that the caller allocates, and a pointer that is a failure without being NULL.
#![cfg(target_os = "linux")]

use core::ffi::{CStr, c_char, c_int, c_void};
use core::mem::MaybeUninit;

use ffi_contract::{Cause, InPlace, Owned, contract};

/// Turns an `iconv_t` of -1 into a failure.
const NO_CONVERTER: *mut iconv = core::ptr::without_provenance_mut(usize::MAX);

#[contract]
unsafe extern "C" {
    // regex.h

    #[initialized_by_c(clear = regfree)]
    #[thread(send)]
    #[rust_name = "Regex"]
    type regex_t = libc::regex_t;
    /// POSIX: after a failure the struct is undefined, and there is nothing to free.
    #[fails(nonzero)]
    #[rust_name = "Regex::compile"]
    fn regcomp(#[out(owned)] preg: *mut regex_t, #[cstr] pattern: *const c_char, flags: c_int) -> c_int;
    #[fails(not(0, 1))]
    #[rust_name = "Regex::execute"]
    fn regexec(
        preg: &regex_t,
        #[cstr] text: *const c_char,
        #[fixed(0)] groups: usize,
        #[null] matches: *mut c_void,
        flags: c_int,
    ) -> c_int;
    fn regfree(preg: *mut regex_t);

    // pthread.h

    /// pthread_mutex_init(3): "only mutex itself may be used for performing synchronization", and not a copy of it.
    /// Destroying one that is locked is refused (`EBUSY`).
    #[initialized_by_c(clear = pthread_mutex_destroy, init = libc::PTHREAD_MUTEX_INITIALIZER)]
    #[rust_name = "Mutex"]
    type pthread_mutex_t = libc::pthread_mutex_t;
    #[fails(nonzero)]
    #[rust_name = "Mutex::new"]
    fn pthread_mutex_init(#[out(owned)] mutex: *mut pthread_mutex_t, #[null] attributes: *const c_void) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "Mutex::lock"]
    fn pthread_mutex_trylock(mutex: &pthread_mutex_t) -> c_int;
    /// Unlocking what this thread has not locked is undefined.
    #[fails(nonzero)]
    #[rust_name = "Mutex::unlock"]
    unsafe fn pthread_mutex_unlock(mutex: &pthread_mutex_t) -> c_int;
    #[fails(nonzero)]
    fn pthread_mutex_destroy(#[consumed(on = success)] mutex: *mut pthread_mutex_t) -> c_int;

    // iconv.h

    /// A pointer to a struct, or -1: C says `void *`.
    #[owned_by_c(free = iconv_close)]
    #[rust_name = "iconv"]
    type iconv_s;
    #[fails(is(NO_CONVERTER), errno)]
    #[returns(owned)]
    fn iconv_open(#[cstr] to: *const c_char, #[cstr] from: *const c_char) -> *mut iconv_s;
    fn iconv_close(converter: *mut iconv_s) -> c_int;

    // time.h

    #[initialized_by_c(clear = sigemptyset, movable, init = uninit)]
    #[rust_name = "Signals"]
    type sigset_t = libc::sigset_t;
    #[fails(nonzero)]
    #[rust_name = "Signals::all"]
    fn sigfillset(#[out(owned)] set: *mut sigset_t) -> c_int;
    #[fails(negative)]
    #[rust_name = "Signals::has"]
    fn sigismember(set: &sigset_t, signal: c_int) -> c_int;
    fn sigemptyset(set: *mut sigset_t) -> c_int;
}

fn matches(pattern: &CStr, text: &CStr) -> Result<bool, ffi_contract::Error> {
    let regex: InPlace<Regex> = Regex::compile(pattern, libc::REG_EXTENDED)?;
    Ok(regex.execute(text, 0)? == 0)
}

#[test]
fn a_pattern_is_compiled_in_place() {
    assert!(matches(c"^(to|not) be", c"to be or not to be").expect("it works"));
    assert!(!matches(c"^be", c"to be or not to be").expect("it works"));
}

#[test]
fn a_pattern_that_cannot_be_compiled_is_not_freed() {
    for pattern in [c"(", c"[", c"a{2,1}", c"*)", c"\\"] {
        assert!(matches(pattern, c"").is_err() || pattern == c"*)", "{pattern:?}");
    }
}

#[test]
fn patterns_go_to_other_threads() {
    let patterns: Vec<InPlace<Regex>> =
        [c"a+", c"b+"].map(|pattern| Regex::compile(pattern, 1).expect("it works")).into();
    let found = std::thread::spawn(move || {
        patterns.iter().map(|it| it.execute(c"aa", 0).expect("it works")).collect::<Vec<_>>()
    });
    assert_eq!(found.join().expect("it works"), [0, 1]);
}

#[test]
fn a_mutex_that_is_locked_is_not_destroyed() {
    let mutex = Mutex::new().expect("it works");
    mutex.lock().expect("it works");
    assert!(matches!(mutex.lock().expect_err("it fails").cause(), Cause::Code(code) if code == i64::from(libc::EBUSY)));
    let rejected = mutex.close().expect_err("it fails");
    assert!(matches!(rejected.as_error().cause(), Cause::Code(code) if code == i64::from(libc::EBUSY)));
    let mutex = rejected.value();
    // SAFETY:
    // - locked, by this thread: above.
    unsafe { mutex.unlock() }.expect("it works");
    mutex.close().expect("it works");
}

#[test]
fn a_pointer_of_minus_one_is_a_failure() {
    let converter: Owned<iconv> = iconv_open(c"UTF-8", c"ISO-8859-1").expect("it works");
    drop(converter);
    let error = iconv_open(c"UTF-8", c"NO SUCH THING").expect_err("it fails");
    assert!(matches!(error.cause(), Cause::Errno(libc::EINVAL)), "{error}");
}

#[test]
fn a_set_of_signals_moves() {
    let set = Signals::all().expect("it works");
    let mut moved = vec![MaybeUninit::new(set)];
    // SAFETY:
    // - initialised: just now; moved out once.
    let set = unsafe { moved.pop().expect("it works").assume_init() };
    assert_eq!(set.has(libc::SIGINT).expect("it works"), 1);
}
