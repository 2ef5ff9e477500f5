//! What C takes over: always, only on success, or even on failure.

use core::ffi::{c_char, c_int, c_uchar, c_uint, c_void};

use ffi_contract::{Cause, Error, Owned, OwnedBuffer, OwnedCStr, Rejected, contract};

#[contract(strip = ["apple_", "crate_"])]
unsafe extern "C" {
    #[owned_by_c(free = apple_free)]
    #[rust_name = "Apple"]
    type apple;
    #[returns(owned)]
    fn apple_new(weight: c_int) -> *mut apple;
    fn apple_free(a: *mut apple);
    fn apple_weight(a: &apple) -> c_int;
    #[rust_name = "live_apples"]
    safe fn apple_live() -> c_int;

    #[owned_by_c(free = crate_free)]
    #[rust_name = "Crate"]
    type crate_of;
    #[returns(owned)]
    fn crate_new() -> *mut crate_of;
    fn crate_free(c: *mut crate_of);
    fn crate_put(
        c: &mut crate_of,
        #[consumed]
        #[nullable]
        a: *mut apple,
    );
    fn crate_weight(c: &crate_of) -> c_int;
    #[fails(nonzero)]
    fn crate_try_put(
        c: &mut crate_of,
        #[consumed(on = success)] a: *mut apple,
        #[buffer(len = name_length)] name: *const c_uchar,
        name_length: u8,
    ) -> c_int;
    #[fails(nonzero)]
    fn crate_try_swap(
        c: &mut crate_of,
        #[consumed(on = success)] a: *mut apple,
        d: &mut crate_of,
        #[consumed(on = success)] b: *mut apple,
    ) -> c_int;
    #[fails(nonzero)]
    fn crate_put_or_eat(c: &mut crate_of, #[consumed(on = always)] a: *mut apple) -> c_int;
    #[rust_name = "Crate::take"]
    #[fails(nonzero)]
    fn crate_move(c: &mut crate_of, #[consumed(on = success)] a: *mut *mut apple) -> c_int;
    #[fails(nonzero)]
    fn crate_exchange(
        c: &mut crate_of,
        #[consumed(on = success)] a: *mut apple,
        #[out(owned, valid = always, nullable)] out: *mut *mut apple,
    ) -> c_int;

    #[rust_name = "text_new"]
    #[returns(owned(free = text_free), cstr)]
    fn text_new(#[cstr] s: *const c_char) -> *mut c_char;
    fn text_free(s: *mut c_char);
    fn crate_set_label(
        c: &mut crate_of,
        #[consumed(free = text_free)]
        #[cstr]
        #[nullable]
        label: *mut c_char,
    );
    #[fails(negative)]
    #[returns(status)]
    fn crate_set_short_label(
        c: &mut crate_of,
        #[consumed(on = success, free = text_free)]
        #[cstr]
        label: *mut c_char,
    ) -> c_int;
    #[returns(borrowed(from = c, until = [crate_set_label, crate_set_short_label, crate_clear]), cstr, nullable)]
    fn crate_label(c: &crate_of) -> *const c_char;
    fn crate_clear(c: &mut crate_of);

    #[rust_name = "bytes_new"]
    #[returns(owned(free = free), buffer(len = count))]
    fn bytes_new(count: usize, value: c_uchar) -> *mut c_uchar;
    fn free(memory: *mut c_void);
    fn crate_set_bytes(
        c: &mut crate_of,
        #[consumed(free = free)]
        #[buffer(len = count)]
        bytes: *mut c_uchar,
        count: usize,
    );
    fn crate_sum(c: &crate_of) -> c_uint;
}

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = tree_free)]
    type tree<'a>;
    #[owned_by_c(free = leaf_free)]
    type leaf<'a>;
    type apple;

    #[rust_name = "tree::new"]
    #[returns(owned)]
    fn tree_new<'a>(root: &'a apple) -> *mut tree<'a>;
    fn tree_free(t: *mut tree<'_>);
    #[rust_name = "leaf::new"]
    #[returns(owned)]
    fn leaf_new<'a>(of: &'a apple) -> *mut leaf<'a>;
    fn leaf_free(l: *mut leaf<'_>);
    safe fn leaf_live() -> c_int;
    #[rust_name = "tree::hang"]
    #[fails(nonzero)]
    fn tree_hang<'a>(t: &mut tree<'a>, #[consumed(on = success)] l: *mut leaf<'a>) -> c_int;
    #[rust_name = "tree::weight"]
    fn tree_weight(t: &tree<'_>) -> c_int;
}

#[test]
fn what_c_consumes_is_not_freed_by_rust() {
    let mut c = Crate::new();
    c.put(Some(Apple::new(3)));
    assert_eq!((c.weight(), live_apples()), (3, 1));
    c.put(None);
    assert_eq!((c.weight(), live_apples()), (0, 0));
}

#[test]
fn what_a_failed_call_did_not_take_comes_back() {
    let mut c = Crate::new();
    c.try_put(Apple::new(3), b"").expect("it fits");
    let rejected: Rejected<Error, Owned<Apple>> = c.try_put(Apple::new(300), b"red").expect_err("too heavy");
    assert_eq!((rejected.as_error().code(), live_apples()), (Some(7), 2));
    assert_eq!(rejected.value().weight(), 300);
    drop(c);
    assert_eq!(live_apples(), 0);
}

#[test]
fn what_was_never_passed_comes_back() {
    let mut c = Crate::new();
    let (error, apple) = c.try_put(Apple::new(3), &[b'x'; 256]).expect_err("the name is too long").into_parts();
    assert_eq!(error.cause(), Cause::Length { parameter: "name" });
    assert_eq!((apple.weight(), c.weight()), (3, 0));
}

#[test]
fn several_values_come_back_together() {
    let (mut c, mut d) = (Crate::new(), Crate::new());
    c.try_swap(Apple::new(1), &mut d, Apple::new(2)).expect("both fit");
    let (a, b) = c.try_swap(Apple::new(3), &mut d, Apple::new(300)).expect_err("one is too heavy").value();
    assert_eq!((a.weight(), b.weight(), c.weight(), d.weight()), (3, 300, 1, 2));
}

#[test]
fn what_a_failed_call_took_is_gone() {
    let mut c = Crate::new();
    c.put_or_eat(Apple::new(3)).expect("it fits");
    let error: Error = c.put_or_eat(Apple::new(300)).expect_err("too heavy");
    assert_eq!((error.code(), live_apples()), (Some(7), 1));
}

#[test]
fn c_may_null_the_pointer_that_it_takes() {
    let mut c = Crate::new();
    c.take(Apple::new(3)).expect("it fits");
    let back = c.take(Apple::new(300)).expect_err("too heavy").value();
    assert_eq!((back.weight(), c.weight(), live_apples()), (300, 3, 2));
}

#[test]
fn an_owner_from_c_and_an_owner_from_rust_come_back_together() {
    let mut c = Crate::new();
    assert!(c.exchange(Apple::new(3)).expect("it fits").is_none());
    let before = c.exchange(Apple::new(4)).expect("it fits").expect("there was one");
    assert_eq!(before.weight(), 3);
    let (mine, before) = c.exchange(Apple::new(300)).expect_err("too heavy").value();
    assert_eq!((mine.weight(), before.map(|apple| apple.weight())), (300, Some(4)));
    drop(c);
}

#[test]
fn owned_text_can_be_handed_back_to_c() {
    let mut c = Crate::new();
    let text: OwnedCStr<text_free> = text_new(c"red");
    c.set_label(Some(text));
    assert_eq!(c.label(), Some(c"red"));
    let back = c.set_short_label(text_new(c"much too long")).expect_err("too long").value();
    assert_eq!(&*back, c"much too long");
    c.set_short_label(text_new(c"green")).expect("short");
    assert_eq!(c.label(), Some(c"green"));
    c.set_label(None);
    assert_eq!(c.label(), None);
    c.clear();
    drop(back);
    assert_eq!(live_apples(), 0);
}

#[test]
fn owned_bytes_can_be_handed_back_to_c() {
    let mut c = Crate::new();
    let mut bytes: OwnedBuffer<u8, free> = bytes_new(3, 5);
    bytes[0] = 10;
    c.set_bytes(bytes);
    assert_eq!(c.sum(), 20);
    c.set_bytes(bytes_new(0, 0));
    assert_eq!(c.sum(), 0);
}

mod lifetimes {
    use super::{leaf, leaf_live, tree};

    #[test]
    fn a_consumed_object_keeps_what_it_depends_on() {
        let owner = super::Apple::new(1);
        let fruit = super::as_other(&owner);
        let heavy_owner = super::Apple::new(500);
        let mut t = tree::new(fruit);
        t.hang(leaf::new(fruit)).expect("light");
        assert_eq!((t.weight(), leaf_live()), (1, 0));
        let back = t.hang(leaf::new(super::as_other(&heavy_owner))).expect_err("heavy").value();
        assert_eq!(leaf_live(), 1);
        drop(back);
        assert_eq!(leaf_live(), 0);
    }
}

/// Two blocks declared the same C type under two names.
fn as_other(one: &Apple) -> &apple {
    // SAFETY: both are views of the same C type.
    unsafe { &*core::ptr::from_ref(one).cast() }
}
