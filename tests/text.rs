//! NUL-terminated text, both ways.

use core::ffi::{CStr, c_char, c_int, c_uchar};
use std::ffi::CString;

use ffi_contract::{Cause, Error, OwnedCStr, contract};

#[derive(Debug, PartialEq)]
struct Failure {
    error: Error,
    message: Option<CString>,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, message: None }
    }
}

impl From<(Error, OwnedCStr<text_release>)> for Failure {
    fn from((error, message): (Error, OwnedCStr<text_release>)) -> Self {
        Self { error, message: Some(message.into()) }
    }
}

#[contract(error = Failure, strip = ["person_", "text_", "pool_"])]
unsafe extern "C" {
    #[owned_by_c(free = person_free)]
    #[rust_name = "Person"]
    type person;
    #[returns(owned)]
    fn person_new(#[cstr] name: *const c_char) -> *mut person;
    fn person_free(p: *mut person);
    #[returns(cstr, borrowed(from = p, until = [person_free]))]
    fn person_name(p: &person) -> *const c_char;
    #[returns(cstr, borrowed(from = p, until = [person_set_nick, person_free]), nullable)]
    fn person_nick(p: &person) -> *const c_uchar;
    fn person_set_nick(
        p: &mut person,
        #[cstr]
        #[nullable]
        nick: *const c_uchar,
    );

    #[rust_name = "length"]
    fn text_length(
        #[cstr]
        #[borrowed(shared)]
        s: *mut c_char,
    ) -> usize;
    #[rust_name = "version"]
    #[returns(cstr, borrowed(forever))]
    fn text_version() -> *const c_char;

    #[returns(owned(free = text_release), cstr, nullable)]
    fn text_repeat(#[cstr] s: *const c_char, times: c_int) -> *mut c_char;
    #[link_name = "text_repeat"]
    #[rust_name = "repeat_or_fail"]
    #[fails(null)]
    #[returns(owned(free = text_release), cstr)]
    fn text_repeat_or_fail(#[cstr] s: *const c_char, times: c_int) -> *mut c_char;
    #[link_name = "text_repeat"]
    #[rust_name = "repeat_or_panic"]
    #[returns(owned(free = text_release), cstr)]
    fn text_repeat_or_panic(#[cstr] s: *const c_char, times: c_int) -> *mut c_char;
    fn text_release(s: *mut c_char);
    #[rust_name = "live_texts"]
    safe fn text_live() -> c_int;

    #[returns(copied, cstr, nullable)]
    fn text_last(number: c_int) -> *const c_char;
    #[returns(cstr, borrowed(from = s), nullable)]
    fn text_find(#[cstr] s: *const c_char, c: c_int) -> *const c_char;
    #[returns(cstr, borrowed(from = [a, b]))]
    fn text_longer(#[cstr] a: *const c_char, #[cstr] b: *const c_char) -> *const c_char;
    #[fails(negative)]
    fn text_parse(
        #[cstr] s: *const c_char,
        #[out(owned(free = text_release), cstr)] rest: *mut *mut c_char,
        #[out(owned(free = text_release), cstr, valid = failure)] error: *mut *mut c_char,
    ) -> c_int;

    #[owned_by_c(free = pool_free)]
    #[rust_name = "Pool"]
    type pool;
    #[returns(owned)]
    fn pool_new() -> *mut pool;
    fn pool_free(p: *mut pool);
    #[rust_name = "Pool::live"]
    fn pool_live(p: &pool) -> c_int;
    fn pool_bytes(p: &pool) -> usize;
    #[returns(owned(free = pool_release), cstr)]
    fn pool_text(p: &pool, #[cstr] s: *const c_char) -> *mut c_char;
    fn pool_release(p: &pool, #[buffer(len = length)] s: *mut c_char, length: usize);
}

#[test]
fn text_goes_to_c_and_is_borrowed_from_it() {
    let mut p = Person::new(c"Ada Lovelace");
    assert_eq!(p.name(), c"Ada Lovelace");
    assert_eq!(p.nick(), None);
    p.set_nick(Some(c"ada"));
    assert_eq!(p.nick(), Some(c"ada"));
    p.set_nick(None);
    assert_eq!(p.nick(), None);
    assert_eq!(length(c"four"), 4);
}

#[test]
fn text_may_live_forever() {
    let version: &'static CStr = version();
    assert_eq!(version, c"1.2.3");
}

#[test]
fn owned_text_is_freed_by_its_function() {
    let text = repeat(c"ab", 3).expect("not negative");
    assert_eq!((&*text, live_texts()), (c"ababab", 1));
    drop(text);
    assert_eq!(live_texts(), 0);
    assert!(repeat(c"ab", -1).is_none());
    assert_eq!(&*repeat_or_fail(c"x", 2).expect("not negative"), c"xx");
    let failure = repeat_or_fail(c"x", -2).expect_err("negative");
    assert_eq!((failure.error.cause(), failure.error.function()), (Cause::Null, "text_repeat"));
    assert_eq!(&*repeat_or_panic(c"x", 1), c"x");
}

#[test]
#[should_panic(expected = "`text_repeat` returned NULL, and its contract says that it never does")]
fn null_that_was_promised_not_to_come_panics() {
    drop(repeat_or_panic(c"x", -1));
}

#[test]
fn overwritten_text_is_copied() {
    let (first, second) = (last(1).expect("not negative"), last(2).expect("not negative"));
    assert_eq!((first.as_c_str(), second.as_c_str()), (c"number 1", c"number 2"));
    assert_eq!(last(-1), None);
}

#[test]
fn text_can_be_borrowed_from_an_argument() {
    assert_eq!(find(c"abc", c_int::from(b'b')), Some(c"bc"));
    assert_eq!(find(c"abc", c_int::from(b'x')), None);
    let long = CString::new("longer").expect("no NUL");
    assert_eq!(longer(c"short", &long), c"longer");
}

#[test]
fn text_that_tells_of_a_failure_reaches_the_error() {
    let (digit, rest) = parse(c"7 dwarfs").expect("a digit");
    assert_eq!((digit, &*rest), (7, c" dwarfs"));
    let failure = parse(c"no").expect_err("no digit");
    assert_eq!(failure.error.code(), Some(-1));
    assert_eq!(failure.message.as_deref(), Some(c"bad bad "));
    drop(rest);
    assert_eq!(live_texts(), 0);
}

#[test]
fn text_from_a_pool_is_freed_there_with_its_length() {
    let pool = Pool::new();
    let (a, b) = (pool.text(c"one"), pool.text(c"three"));
    assert_eq!((&*a, &*b, pool.live(), pool.bytes()), (c"one", c"three", 2, 8));
    drop(b);
    assert_eq!((pool.live(), pool.bytes()), (1, 3));
    drop(a);
    assert_eq!((pool.live(), pool.bytes()), (0, 0));
}
