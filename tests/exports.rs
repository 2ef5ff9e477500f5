//! Rust functions that C calls: what a C program gets for what it passes, right or wrong.

use core::ffi::{CStr, c_char, c_int};
use core::mem::MaybeUninit;
use std::ffi::CString;
use std::sync::atomic::{AtomicUsize, Ordering};

use ffi_contract::{Owned, Plain, contract};

/// Counters that have not been dropped.
static LIVE: AtomicUsize = AtomicUsize::new(0);

/// What C has as a `counter *`.
#[derive(Debug)]
pub struct Counter {
    value: u64,
    name: CString,
}

impl Drop for Counter {
    fn drop(&mut self) {
        LIVE.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Why something does not work.
#[derive(Debug)]
pub enum Failure {
    /// It has another name.
    NotFound,
    /// It is a number that says that all is well.
    Nothing,
}

impl From<Failure> for c_int {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::NotFound => -2,
            Failure::Nothing => 0,
        }
    }
}

/// Makes a counter.
#[contract(unsafe, on_panic = return(null))]
#[returns(owned, nullable)]
pub extern "C" fn exports_counter_new(#[cstr] name: *const c_char) -> *mut Counter {
    if name.is_empty() {
        return None;
    }
    LIVE.fetch_add(1, Ordering::Relaxed);
    Some(Box::new(Counter { value: 0, name: name.to_owned() }))
}

#[contract(unsafe)]
pub extern "C" fn exports_counter_free(
    #[consumed]
    #[nullable]
    counter: *mut Counter,
) {
    drop(counter);
}

#[contract(unsafe, on_panic = return(-1), on_refused = return(-7))]
pub extern "C" fn exports_counter_add(counter: &mut Counter, n: u32) -> c_int {
    counter.value = counter.value.checked_add(n.into()).expect("it is not full");
    assert!(counter.value != 13, "an unlucky number");
    0
}

#[contract(unsafe, on_panic = return(0))]
pub extern "C" fn exports_counter_value(counter: &Counter) -> u64 {
    counter.value
}

/// The larger of two, or of one.
#[contract(unsafe, on_panic = return(null))]
#[returns(borrowed(from = [one, other]))]
pub extern "C" fn exports_counter_max(one: &Counter, other: Option<&Counter>) -> *const Counter {
    other.filter(|other| other.value > one.value).unwrap_or(one)
}

/// What it is called.
#[contract(unsafe, on_panic = return(null))]
#[returns(cstr, borrowed(from = counter))]
pub extern "C" fn exports_counter_name(counter: &Counter) -> *const c_char {
    &counter.name
}

/// Moves what one has to the other.
#[contract(unsafe, on_panic = return(-1), on_refused = return(-7))]
#[fails(nonzero)]
pub extern "C" fn exports_counter_move(from: &mut Counter, to: &mut Counter) -> c_int {
    to.value += core::mem::take(&mut from.value);
    Ok(())
}

/// Ends one and writes what it had.
#[contract(unsafe, on_panic = return(-1), on_refused = return(-7), error = Failure)]
#[fails(negative)]
pub extern "C" fn exports_counter_finish(
    #[consumed] counter: *mut Counter,
    #[cstr] name: *const c_char,
    #[out] value: *mut u64,
    #[out(owned, cstr)]
    #[nullable]
    last_name: *mut *mut c_char,
) -> c_int {
    if name == c"nothing" {
        return Err(Failure::Nothing);
    }
    if counter.name.as_c_str() != name {
        return Err(Failure::NotFound);
    }
    let length = c_int::try_from(name.count_bytes()).expect("a short name");
    Ok((length, counter.value, counter.name.clone()))
}

#[contract(unsafe)]
pub extern "C" fn exports_text_free(
    #[consumed]
    #[cstr]
    #[nullable]
    text: *mut c_char,
) {
    drop(text);
}

/// The sum of some numbers.
#[contract(unsafe, on_panic = return(i64::MIN), on_refused = return(i64::MIN + 1))]
#[unsafe(export_name = "exports_sum")]
pub extern "C" fn sum(#[buffer(len = n)] numbers: *const i32, n: c_int) -> i64 {
    numbers.iter().map(|&number| i64::from(number)).sum()
}

/// As [`sum`], of so many bytes.
#[contract(unsafe, on_panic = abort, on_refused = return(-7))]
#[unsafe(no_mangle)]
pub extern "C" fn exports_sum_bytes(#[buffer(len = n, unit = bytes)] numbers: *const u16, n: usize) -> i64 {
    numbers.iter().map(|&number| i64::from(number)).sum()
}

/// Adds bytes to others.
#[contract(unsafe, on_panic = return(-1), on_refused = return(-7))]
#[fails(not(1))]
extern "C" fn exports_mix(
    #[buffer(len = n)] into: *mut c_char,
    n: usize,
    #[buffer(len = m)] from: *const core::ffi::c_void,
    m: usize,
) -> c_int {
    for (byte, other) in into.iter_mut().zip(from) {
        *byte = byte.wrapping_add(*other);
    }
    if into.len() < from.len() { Err(-3) } else { Ok(()) }
}

/// Fills memory.
#[contract(unsafe)]
pub extern "C" fn exports_fill(#[buffer(len = n, uninit)] memory: *mut i16, n: usize) {
    memory.fill(MaybeUninit::new(7));
}

/// A point of a C struct.
#[derive(Clone, Copy, Debug, Plain)]
#[repr(C)]
pub struct Point {
    x: f64,
    y: f64,
}

#[contract(unsafe, on_panic = return(Point { x: 0.0, y: 0.0 }))]
pub extern "C" fn exports_middle(one: Point, other: &Point, #[borrowed] third: *const Point) -> Point {
    Point { x: (one.x + other.x + third.x) / 3.0, y: (one.y + other.y + third.y) / 3.0 }
}

#[contract(unsafe, on_panic = return(-1))]
pub extern "C" fn exports_call(#[unchecked] f: Option<unsafe extern "C" fn(c_int) -> c_int>, x: c_int) -> c_int {
    // SAFETY: the C program passes a function that takes any number.
    f.map_or(0, |f| unsafe { f(x) })
}

#[contract]
unsafe extern "C" {
    /// An object of C's, which Rust functions get as well.
    #[owned_by_c(free = exports_thing_free)]
    #[rust_name = "Thing"]
    #[thread(send, sync)]
    pub type exports_thing;
    #[returns(owned)]
    #[rust_name = "Thing::new"]
    fn exports_thing_new(value: c_int) -> *mut exports_thing;
    #[rust_name = "Thing::value"]
    fn exports_thing_value(thing: &exports_thing) -> c_int;
    fn exports_thing_free(thing: *mut exports_thing);
    safe fn exports_thing_live() -> c_int;
}

#[contract(unsafe, on_panic = return(-1), on_refused = return(-7))]
pub extern "C" fn exports_look(thing: &Thing) -> c_int {
    thing.value()
}

#[contract(unsafe, on_panic = return(null))]
#[returns(owned(free = exports_thing_free))]
pub extern "C" fn exports_swap(#[consumed(free = exports_thing_free)] thing: *mut Thing) -> *mut Thing {
    let next: Owned<Thing> = Thing::new(thing.value() + 1);
    next
}

/// What stays on one thread.
pub struct Local(std::rc::Rc<core::cell::Cell<c_int>>);

#[contract(unsafe, on_panic = return(null), thread = same)]
#[returns(owned)]
pub extern "C" fn exports_local_new() -> *mut Local {
    Box::new(Local(std::rc::Rc::default()))
}

#[contract(unsafe, on_panic = return(-1), thread = same)]
pub extern "C" fn exports_local_step(local: &Local) -> c_int {
    local.0.set(local.0.get() + 1);
    local.0.get()
}

#[contract(unsafe, thread = same)]
pub extern "C" fn exports_local_free(#[consumed] local: *mut Local) {
    drop(local);
}

/// What a clause cannot see through.
const FINE: c_int = 0;

/// Its answer after a panic says that all is well.
#[contract(unsafe, on_panic = return(FINE))]
#[fails(nonzero)]
pub extern "C" fn exports_is_always_fine(#[out] _number: *mut c_int) -> c_int {
    panic!("nothing is fine")
}

mod c {
    //! The C program: each function gives the line at which it found something else than it expected, or 0.
    use core::ffi::c_int;

    unsafe extern "C" {
        pub(crate) safe fn exports_c_uses() -> c_int;
        pub(crate) safe fn exports_c_passes_null() -> c_int;
        pub(crate) safe fn exports_c_passes_bad_lengths() -> c_int;
        pub(crate) safe fn exports_c_passes_one_address_twice() -> c_int;
        pub(crate) safe fn exports_c_meets_a_panic() -> c_int;
        pub(crate) safe fn exports_c_meets_errors() -> c_int;
        pub(crate) safe fn exports_c_calls_from_threads() -> c_int;
        pub(crate) safe fn exports_c_gives_objects() -> c_int;
        /// As C declares it.
        pub(crate) fn exports_is_always_fine(number: *mut c_int) -> c_int;
    }
}

/// Tests that count what lives run one after the other.
static ALONE: std::sync::Mutex<()> = std::sync::Mutex::new(());

fn run(program: extern "C" fn() -> c_int) {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    assert_eq!(program(), 0, "the line of the C program");
    assert_eq!(LIVE.load(Ordering::Relaxed), 0, "C has given back what it got");
    assert_eq!(exports_thing_live(), 0, "and Rust what C gave");
}

#[test]
fn c_calls_what_rust_has_written() {
    run(c::exports_c_uses);
}

#[test]
fn null_is_refused_where_the_contract_does_not_allow_it() {
    run(c::exports_c_passes_null);
}

#[test]
fn lengths_that_no_memory_has_are_refused() {
    run(c::exports_c_passes_bad_lengths);
}

#[test]
fn what_is_exclusive_is_not_taken_twice() {
    run(c::exports_c_passes_one_address_twice);
}

#[test]
fn a_panic_does_not_reach_c() {
    run(c::exports_c_meets_a_panic);
}

#[test]
fn an_answer_that_says_that_all_is_well_ends_the_process() {
    if std::env::var_os("CONTRACT_ABORTS").is_some() {
        let mut number = 1;
        // SAFETY: the slot is one.
        let _ = unsafe { c::exports_is_always_fine(&raw mut number) };
        std::process::exit(0); // not reached
    }
    let this = std::env::current_exe().expect("this test is a program");
    let output = std::process::Command::new(this)
        .args(["--exact", "an_answer_that_says_that_all_is_well_ends_the_process"])
        .env("CONTRACT_ABORTS", "1")
        .output()
        .expect("it can be run again");
    assert!(!output.status.success());
}

#[test]
fn an_error_is_a_number_in_c() {
    run(c::exports_c_meets_errors);
}

#[test]
fn any_thread_may_call() {
    run(c::exports_c_calls_from_threads);
}

#[test]
fn objects_of_c_are_what_their_own_contract_says() {
    run(c::exports_c_gives_objects);
}

#[test]
fn the_written_name_is_a_safe_function_with_converted_types() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let mut counter: Box<Counter> = exports_counter_new(c"one").expect("it has a name");
    assert_eq!(exports_counter_add(&mut counter, 4), 0);
    assert_eq!(exports_counter_value(&counter), 4);
    let name: &CStr = exports_counter_name(&counter);
    assert_eq!(name, c"one");
    assert!(core::ptr::eq(exports_counter_max(&counter, None), &raw const *counter));
    let error: Failure = exports_counter_finish(counter, c"two").expect_err("it is called otherwise");
    assert!(matches!(error, Failure::NotFound));
    assert_eq!(sum(&[1, 2, 3]), 6);
    let local = exports_local_new();
    assert_eq!(exports_local_step(&local), 1);
    exports_local_free(local);
}
