//! Out- and in-out-parameters, and arguments that are always the same.

use core::ffi::{CStr, c_char, c_int, c_void};
use core::mem::MaybeUninit;

use ffi_contract::{Cause, Error, Owned, OwnedBuffer, OwnedCStr, Plain, Rejected, contract};

/// A C struct of numbers.
#[derive(Clone, Copy, Debug, PartialEq, Plain)]
#[repr(C)]
struct Point {
    x: i32,
    y: i32,
}

#[contract(strip = ["shop_", "session_", "lines_"])]
unsafe extern "C" {
    fn point_get(seed: c_int, #[out] p: *mut Point);
    #[fails(negative)]
    #[returns(status)]
    fn divide(a: c_int, b: c_int, #[out] quotient: *mut c_int, #[out] rest: *mut c_int) -> c_int;
    #[link_name = "divide"]
    #[fails(negative)]
    fn divide_with_status(a: c_int, b: c_int, #[out] quotient: *mut c_int, #[out] rest: *mut c_int) -> c_int;
    #[fails(nonzero)]
    fn measure(a: c_int, #[out(valid = always)] out: *mut c_int) -> c_int;
    fn fill_four(#[out] out: *mut [u8; 4]);

    #[owned_by_c(free = shop_free)]
    #[rust_name = "Shop"]
    type shop;
    #[returns(owned)]
    fn shop_new() -> *mut shop;
    fn shop_free(s: *mut shop);
    #[fails(nonzero)]
    fn shop_get(
        s: &shop,
        #[out(borrowed(from = s, until = [shop_set]))] item: *mut *const c_int,
        #[out(borrowed(from = s), cstr, nullable)] name: *mut *const c_char,
    ) -> c_int;
    #[fails(nonzero)]
    fn shop_get_hidden(s: &shop, #[out(copied, as = *const c_int)] item: *mut *const c_void) -> c_int;
    fn shop_set(s: &mut shop, item: c_int);
    fn shop_restock(
        #[borrowed(exclusive)]
        #[nullable]
        s: *const shop,
        #[buffer(len = n)]
        #[borrowed(exclusive)]
        items: *const u8,
        n: usize,
    );

    #[owned_by_c(free = session_free)]
    #[rust_name = "Session"]
    type session;
    #[fails(nonzero)]
    #[end(is(101))]
    fn session_open(#[cstr] place: *const c_char, #[out(owned, valid = always)] out: *mut *mut session) -> c_int;
    #[fails(nonzero)]
    fn session_lie(#[out(owned, valid = always)] out: *mut *mut session) -> c_int;
    fn session_free(s: *mut session);
    fn session_is_open(s: &session) -> c_int;
    #[rust_name = "live_sessions"]
    safe fn session_live() -> c_int;
    #[rust_name = "forget_sessions"]
    safe fn session_forget(count: c_int);
    #[fails(nonzero)]
    fn session_leave(#[out(owned)] out: *mut *mut session) -> c_int;

    fn advance(#[inout] cursor: *mut c_int);
    fn point_turn(#[inout] p: *mut Point);
    #[fails(negative)]
    fn session_reopen(#[inout(owned, nullable)] s: *mut *mut session, how: c_int) -> c_int;
    #[fails(negative)]
    #[returns(status)]
    fn text_append(
        #[inout(owned(free = free), cstr, nullable)] text: *mut *mut c_char,
        #[cstr] more: *const c_char,
    ) -> c_int;
    fn free(memory: *mut c_void);

    #[owned_by_c(free = lines_close)]
    #[rust_name = "Lines"]
    type lines;
    #[returns(owned)]
    fn lines_open(count: c_int) -> *mut lines;
    fn lines_close(l: *mut lines);
    #[rust_name = "Lines::next"]
    #[fails(negative, errno)]
    #[end(is(-1))]
    fn lines_next(
        #[inout(owned(free = free), buffer(len = *capacity, uninit, written = return), nullable)]
        line: *mut *mut c_char,
        capacity: *mut usize,
        l: &mut lines,
    ) -> isize;

    fn with_options(
        #[cstr] name: *const c_char,
        // SAFETY: `name` is the text that the wrapper was given.
        #[fixed(unsafe { CStr::from_ptr(name) }.count_bytes())] length: usize,
        #[null] reserved: *const c_void,
        #[fixed(Some(session_free))] release: Option<unsafe extern "C" fn(*mut c_void)>,
        #[fixed(FLAGS | 1)] flags: c_int,
    ) -> c_int;
}

const FLAGS: c_int = 6;

#[test]
fn plain_values_are_part_of_the_result() {
    assert_eq!(point_get(3), Point { x: 3, y: -3 });
    assert_eq!(divide(7, 2).expect("not by 0"), (3, 1));
    assert_eq!(divide_with_status(7, 2).expect("not by 0"), (0, 3, 1));
    assert_eq!(divide(7, 0).expect_err("by 0").code(), Some(-1));
    assert_eq!(measure(4).expect("not negative"), 8);
    assert_eq!(measure(-4).expect_err("negative").code(), Some(1));
    assert_eq!(fill_four(), [9; 4]);
}

#[test]
fn pointers_into_an_argument_are_borrowed_from_it() {
    let mut s = Shop::new();
    let (item, name): (&c_int, Option<&CStr>) = s.get().expect("it works");
    assert_eq!((*item, name), (5, Some(c"shop")));
    s.set(6);
    assert_eq!(s.get().expect("it works"), (&6, None));
    let copy: c_int = s.get_hidden().expect("it works");
    assert_eq!(copy, 6);
}

#[test]
fn an_owner_that_c_gives_even_if_it_fails_comes_back() {
    let session = Session::open(c"here").expect("it works").expect("now");
    assert_eq!(session.is_open(), 1);
    let rejected: Rejected<Error, Option<Owned<Session>>> = Session::open(c"broken").expect_err("it is broken");
    assert_eq!((rejected.as_error().code(), live_sessions()), (Some(11), 2));
    let broken = rejected.value().expect("one is there");
    assert_eq!(broken.is_open(), 0);
    assert!(Session::open(c"nowhere").expect_err("it is nowhere").value().is_none());
    drop((session, broken));
    assert_eq!(live_sessions(), 0);
}

#[test]
fn dropping_the_error_frees_what_came_back() {
    assert_eq!(Session::open(c"broken").expect_err("it is broken").error().code(), Some(11));
    assert_eq!(live_sessions(), 0);
}

#[test]
fn an_owner_that_comes_with_the_end_is_freed() {
    assert!(Session::open(c"later").expect("no failure").is_none());
    assert_eq!(live_sessions(), 0);
}

#[test]
fn null_that_was_promised_not_to_come_is_an_error_where_there_can_be_one() {
    let rejected = Session::lie().expect_err("it lies");
    assert_eq!(rejected.as_error().cause(), Cause::NullOut { parameter: "out" });
    assert!(rejected.value().is_none());
}

#[test]
fn an_owner_left_behind_by_a_failure_is_leaked() {
    assert_eq!(Session::leave().expect_err("it fails").code(), Some(1));
    assert_eq!(live_sessions(), 1);
    forget_sessions(1);
}

#[test]
fn c_changes_a_plain_value() {
    let mut cursor = 5;
    advance(&mut cursor);
    assert_eq!(cursor, 15);
    let mut point = Point { x: 1, y: 2 };
    point_turn(&mut point);
    assert_eq!(point, Point { x: -2, y: 1 });
}

#[test]
fn c_replaces_an_owner() {
    let mut session = None;
    Session::reopen(&mut session, 1).expect("it works");
    let first = Owned::as_ptr(session.as_ref().expect("it was opened"));
    Session::reopen(&mut session, 2).expect("it works");
    assert_eq!(Owned::as_ptr(session.as_ref().expect("it was left alone")), first);
    assert_eq!(Session::reopen(&mut session, -1).expect_err("it fails").code(), Some(-1));
    assert!(session.is_some());
    Session::reopen(&mut session, 1).expect("it works");
    assert_eq!(live_sessions(), 1);
    Session::reopen(&mut session, 0).expect("it works");
    assert!(session.is_none());
    assert_eq!(live_sessions(), 0);
}

#[test]
fn c_grows_text() {
    let mut text: Option<OwnedCStr<free>> = None;
    text_append(&mut text, c"one").expect("it works");
    text_append(&mut text, c" two").expect("it works");
    text_append(&mut text, c"no").expect_err("it fails");
    assert_eq!(text.as_deref(), Some(c"one two"));
}

#[test]
fn c_grows_a_buffer_and_says_how_much_it_wrote() {
    let mut line: Option<OwnedBuffer<MaybeUninit<u8>, free>> = None;
    let mut lines = Lines::open(2);
    assert_eq!(Lines::next(&mut line, &mut lines).expect("no failure").expect("a line"), b"222222");
    let capacity = line.as_ref().map(|line| line.len());
    assert_eq!(Lines::next(&mut line, &mut lines).expect("no failure").expect("a line"), b"111");
    assert_eq!(line.as_ref().map(|line| line.len()), capacity);
    assert!(Lines::next(&mut line, &mut lines).expect("no failure").is_none());
    let mut broken = Lines::open(-1);
    assert_eq!(Lines::next(&mut line, &mut broken).expect_err("a failure").errno(), Some(5));
    assert!(line.is_some());
}

#[test]
fn a_fixed_value_sees_the_other_arguments_as_c_gets_them() {
    assert_eq!(with_options(c"name"), 7);
}

#[test]
fn exclusive_whatever_c_says_of_const() {
    let mut shop = Shop::new();
    let mut items = [1, 2, 4];
    Shop::restock(Some(&mut shop), &mut items);
    assert_eq!(items, [0, 0, 0], "what C wrote through `const`");
    assert_eq!(shop.get().expect("it has an item").0, &12);
    let mut kept = [8];
    Shop::restock(None, &mut kept);
    assert_eq!(kept, [8], "no shop, nothing to put there");
}
