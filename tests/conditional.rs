//! Transfers that depend on the outcome of the call: what goes on success, what goes either way, what C gives although
//! it failed; alone and together. After each call the number of live things says who has what.
#![allow(missing_docs)]
#![allow(clippy::unit_arg, reason = "a call that gives nothing is a case as well")]
#![expect(clippy::type_complexity, reason = "the types are what is tested")]

use core::ffi::{c_char, c_int};
use std::ffi::CString;

use ffi_contract::{Owned, OwnedBuffer, OwnedCStr, Rejected, contract};

/// What failed, and why: C's own text, or what a function was asked for.
#[derive(Debug, PartialEq)]
struct Failed(Option<i64>, Option<CString>);

impl From<ffi_contract::Error> for Failed {
    fn from(error: ffi_contract::Error) -> Self {
        Self(error.code(), None)
    }
}

impl From<(ffi_contract::Error, CString)> for Failed {
    fn from((error, why): (ffi_contract::Error, CString)) -> Self {
        Self(error.code(), Some(why))
    }
}

impl From<(ffi_contract::Error, OwnedCStr<cond_text_free>)> for Failed {
    fn from((error, why): (ffi_contract::Error, OwnedCStr<cond_text_free>)) -> Self {
        Self(error.code(), Some((*why).to_owned()))
    }
}

#[contract(error = Failed, strip = ["cond_"])]
unsafe extern "C" {
    safe fn cond_live() -> c_int;

    #[owned_by_c(free = cond_part_free)]
    #[rust_name = "Part"]
    type cond_part;
    #[returns(owned)]
    #[rust_name = "part"]
    fn cond_part_new(number: c_int) -> *mut cond_part;
    fn cond_part_free(part: *mut cond_part);
    #[rust_name = "Part::number"]
    fn cond_part_number(part: &cond_part) -> c_int;
    #[returns(cstr, copied)]
    fn cond_part_why(part: &cond_part) -> *const c_char;
    #[returns(owned(free = cond_text_free), cstr)]
    #[rust_name = "text"]
    fn cond_text_new(#[cstr] text: *const c_char) -> *mut c_char;
    fn cond_text_free(text: *mut c_char);
    #[returns(owned(free = cond_numbers_free), buffer(len = count))]
    #[rust_name = "numbers"]
    fn cond_numbers_new(count: usize) -> *mut c_int;
    fn cond_numbers_free(#[buffer(len = count)] numbers: *mut c_int, count: usize);

    #[fails(nonzero, detail = cond_part_why(a))]
    #[rust_name = "s"]
    fn cond_s(#[consumed(on = success)] a: *mut cond_part, plan: c_int) -> c_int;
    #[fails(nonzero)]
    #[link_name = "cond_s"]
    #[rust_name = "s_nullable"]
    fn cond_s_nullable(
        #[consumed(on = success)]
        #[nullable]
        a: *mut cond_part,
        plan: c_int,
    ) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "a"]
    fn cond_a(#[consumed(on = always)] a: *mut cond_part, plan: c_int) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "ss"]
    fn cond_ss(
        #[consumed(on = success)] a: *mut cond_part,
        #[consumed(on = success)] b: *mut cond_part,
        plan: c_int,
    ) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "sa"]
    fn cond_sa(
        #[consumed(on = success)] a: *mut cond_part,
        #[consumed(on = always)] b: *mut cond_part,
        plan: c_int,
    ) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "aa"]
    fn cond_aa(
        #[consumed(on = always)] a: *mut cond_part,
        #[consumed(on = always)] b: *mut cond_part,
        plan: c_int,
    ) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "sss"]
    fn cond_sss(
        #[consumed(on = success)] a: *mut cond_part,
        #[consumed(on = success)] b: *mut cond_part,
        #[consumed(on = success)] c: *mut cond_part,
        plan: c_int,
    ) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "s_out"]
    fn cond_s_out(
        #[consumed(on = success)] a: *mut cond_part,
        #[out(owned)] out: *mut *mut cond_part,
        plan: c_int,
    ) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "s_out_always"]
    fn cond_s_out_always(
        #[consumed(on = success)] a: *mut cond_part,
        #[out(owned, valid = always)] out: *mut *mut cond_part,
        plan: c_int,
    ) -> c_int;
    #[fails(nonzero)]
    #[link_name = "cond_s_out_always"]
    #[rust_name = "s_out_always_nullable"]
    fn cond_s_out_always_nullable(
        #[consumed(on = success)] a: *mut cond_part,
        #[out(owned, valid = always, nullable)] out: *mut *mut cond_part,
        plan: c_int,
    ) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "a_out_always"]
    fn cond_a_out_always(
        #[consumed(on = always)] a: *mut cond_part,
        #[out(owned, valid = always)] out: *mut *mut cond_part,
        plan: c_int,
    ) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "out_always_twice"]
    fn cond_out_always_twice(
        #[out(owned, valid = always)] one: *mut *mut cond_part,
        #[out(owned, valid = always)] two: *mut *mut cond_part,
        plan: c_int,
    ) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "s_told"]
    fn cond_s_told(
        #[consumed(on = success)] a: *mut cond_part,
        #[out(owned(free = cond_text_free), cstr, valid = failure)] why: *mut *mut c_char,
        plan: c_int,
    ) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "s_out_always_told"]
    fn cond_s_out_always_told(
        #[consumed(on = success)] a: *mut cond_part,
        #[out(owned, valid = always)] out: *mut *mut cond_part,
        #[out(owned(free = cond_text_free), cstr, valid = failure)] why: *mut *mut c_char,
        plan: c_int,
    ) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "s_inout"]
    fn cond_s_inout(
        #[consumed(on = success)] a: *mut cond_part,
        #[inout(owned, nullable)] slot: *mut *mut cond_part,
        plan: c_int,
    ) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "s_memory"]
    fn cond_s_memory(
        #[consumed(on = success)] a: *mut cond_part,
        #[consumed(on = success, free = cond_text_free)]
        #[cstr]
        #[nullable]
        text: *mut c_char,
        #[consumed(on = success, free = cond_numbers_free)]
        #[buffer(len = count)]
        numbers: *mut c_int,
        count: usize,
        plan: c_int,
    ) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "text_out_always"]
    fn cond_text_out_always(
        #[out(owned(free = cond_text_free), cstr, valid = always)] text: *mut *mut c_char,
        #[out(owned(free = cond_numbers_free), buffer(len = *count), valid = always)] numbers: *mut *mut c_int,
        count: *mut usize,
        plan: c_int,
    ) -> c_int;
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "s_result"]
    fn cond_s_result(#[consumed(on = success)] a: *mut cond_part, plan: c_int) -> *mut cond_part;
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "a_result"]
    fn cond_a_result(#[consumed(on = always)] a: *mut cond_part, plan: c_int) -> *mut cond_part;
    #[fails(not(0, -1))]
    #[end(is(-1))]
    #[returns(status)]
    #[rust_name = "s_end"]
    fn cond_s_end(
        #[consumed(on = success)] a: *mut cond_part,
        #[out(owned, valid = always)] out: *mut *mut cond_part,
        plan: c_int,
    ) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "s_indirect"]
    fn cond_s_indirect(#[consumed(on = success)] a: *mut *mut cond_part, plan: c_int) -> c_int;

    #[owned_by_c(free = cond_shared_unref, up_ref = cond_shared_ref)]
    #[rust_name = "Shared"]
    type cond_shared;
    #[returns(owned)]
    #[rust_name = "shared"]
    fn cond_shared_new() -> *mut cond_shared;
    fn cond_shared_ref(shared: *mut cond_shared);
    fn cond_shared_unref(shared: *mut cond_shared);
    #[fails(nonzero)]
    #[rust_name = "s_shared"]
    fn cond_s_shared(
        #[consumed(on = success)] one: *mut cond_shared,
        #[up_refs] other: &cond_shared,
        plan: c_int,
    ) -> c_int;

    #[owned_by_c(free = cond_door_close)]
    #[rust_name = "Door"]
    type cond_door;
    #[returns(owned)]
    #[rust_name = "door"]
    fn cond_door_new(stuck: c_int) -> *mut cond_door;
    #[rust_name = "Door::loosen"]
    fn cond_door_loosen(door: &mut cond_door);
    #[fails(nonzero)]
    fn cond_door_close(#[consumed(on = success)] door: *mut cond_door) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "close_with"]
    fn cond_door_close_with(
        #[consumed(on = success)] door: *mut cond_door,
        #[consumed(on = success)] a: *mut cond_part,
    ) -> c_int;
}

/// Runs one case, and counts what it leaves behind besides what it returns.
fn case<R>(name: &str, run: impl FnOnce() -> R, live_with_it: c_int) -> R {
    let result = run();
    assert_eq!(live(), live_with_it, "{name}: while its result is there");
    result
}

fn gone<R>(name: &str, result: R) {
    drop(result);
    assert_eq!(live(), 0, "{name}: when its result is gone");
}

fn code(error: &Failed) -> Option<i64> {
    error.0
}

#[test]
fn one_value_goes_on_success_or_either_way() {
    gone("s", case("s", || s(part(1), 0).expect("it takes it"), 0));
    let back: Rejected<Failed, Owned<Part>> = case("s fails", || s(part(1), 3).expect_err("it refuses"), 1);
    assert_eq!((back.as_error(), back.as_value().number()), (&Failed(Some(3), Some(c"one".into())), 1));
    gone("s fails", back);
    gone("s error", case("s error", || s(part(2), 3).expect_err("it refuses").error(), 0));

    gone("a", case("a", || a(part(1), 0).expect("it takes it"), 0));
    let error: Failed = case("a fails", || a(part(1), 3).expect_err("it takes it all the same"), 0);
    assert_eq!(code(&error), Some(3));

    case("s NULL", || s_nullable(None, 0).expect("nothing to take"), 0);
    let back: Rejected<Failed, Option<Owned<Part>>> = case("s NULL fails", || s_nullable(None, 3).expect_err("no"), 0);
    assert!(back.value().is_none());
    gone("s some", case("s some", || s_nullable(Some(part(1)), 3).expect_err("no").value().expect("it is back"), 1));

    gone("indirect", case("indirect", || s_indirect(part(1), 0).expect("it takes it"), 0));
    gone("indirect fails", case("indirect fails", || s_indirect(part(1), 3).expect_err("no").value(), 1));
}

#[test]
fn several_values_come_back_as_a_tuple() {
    gone("ss", case("ss", || ss(part(1), part(2), 0).expect("both"), 0));
    let back: Rejected<Failed, (Owned<Part>, Owned<Part>)> =
        case("ss fails", || ss(part(1), part(2), 3).expect_err("neither"), 2);
    let (one, two) = back.value();
    assert_eq!((one.number(), two.number()), (1, 2));
    drop(one);
    gone("ss fails", two);

    gone("sa", case("sa", || sa(part(1), part(2), 0).expect("both"), 0));
    let back: Rejected<Failed, Owned<Part>> = case("sa fails", || sa(part(1), part(2), 3).expect_err("one"), 1);
    assert_eq!(back.as_value().number(), 1);
    gone("sa fails", back);

    gone("aa", case("aa", || aa(part(1), part(2), 0).expect("both"), 0));
    let error: Failed = case("aa fails", || aa(part(1), part(2), 3).expect_err("both are gone"), 0);
    assert_eq!(code(&error), Some(3));

    gone("sss", case("sss", || sss(part(1), part(2), part(3), 0).expect("all"), 0));
    let (error, (one, two, three)) =
        case("sss fails", || sss(part(1), part(2), part(3), 3).expect_err("none").into_parts(), 3);
    assert_eq!((code(&error), one.number(), two.number(), three.number()), (Some(3), 1, 2, 3));
    gone("sss fails", (one, two, three));
}

#[test]
fn what_c_gives_and_what_it_refuses_come_back_together() {
    gone("s out", case("s out", || s_out(part(1), 0).expect("it takes it"), 1));
    let back: Rejected<Failed, Owned<Part>> = case("s out fails", || s_out(part(1), 3).expect_err("no"), 1);
    assert_eq!(back.as_value().number(), 1);
    gone("s out fails", back);

    let made: Owned<Part> = case("s always", || s_out_always(part(1), 0).expect("it takes it"), 1);
    assert_eq!(made.number(), 2);
    gone("s always", made);
    let back: Rejected<Failed, (Owned<Part>, Option<Owned<Part>>)> =
        case("s always fails", || s_out_always(part(1), 3).expect_err("no"), 2);
    let (mine, made) = back.value();
    assert_eq!((mine.number(), made.as_ref().map(|made| made.number())), (1, Some(2)));
    gone("s always fails", (mine, made));
    let (_, (mine, made)) = case("s always none", || s_out_always(part(1), -3).expect_err("no").into_parts(), 1);
    assert!(made.is_none());
    gone("s always none", mine);

    let made: Option<Owned<Part>> = case("s nullable", || s_out_always_nullable(part(1), 0).expect("yes"), 1);
    gone("s nullable", made);
    let (mine, made) = case("s nullable fails", || s_out_always_nullable(part(1), -3).expect_err("no").value(), 1);
    assert!(made.is_none());
    gone("s nullable fails", mine);

    gone("a always", case("a always", || a_out_always(part(1), 0).expect("it takes it"), 1));
    let back: Rejected<Failed, Option<Owned<Part>>> =
        case("a always fails", || a_out_always(part(1), 3).expect_err("no"), 1);
    assert_eq!(back.as_value().as_ref().map(|made| made.number()), Some(2));
    gone("a always fails", back);
    gone("a always none", case("a always none", || a_out_always(part(1), -3).expect_err("no"), 0));
}

#[test]
fn two_owners_that_c_always_gives_are_each_there_or_not() {
    let (one, two) = case("twice", || out_always_twice(0).expect("both"), 2);
    assert_eq!((one.number(), two.number()), (1, 2));
    gone("twice", (one, two));
    for (plan, one, two) in [(3, Some(1), Some(2)), (1, None, Some(2)), (2, Some(1), None)] {
        let live = c_int::from(one.is_some()) + c_int::from(two.is_some());
        let back = case("twice fails", || out_always_twice(plan).expect_err("it fails"), live);
        let number = |part: &Option<Owned<Part>>| part.as_ref().map(|part| part.number());
        let (error, found) = back.into_parts();
        assert_eq!((code(&error), number(&found.0), number(&found.1)), (Some(plan.into()), one, two));
        gone("twice fails", found);
    }
    // C says that it succeeded, and one of the two is not there: the other is not lost.
    for plan in [-1, -2] {
        let back = case("twice, broken", || out_always_twice(plan).expect_err("a promise is broken"), 1);
        let found = back.value();
        assert_eq!((found.0.is_some(), found.1.is_some()), (plan == -1, plan == -2));
        gone("twice, broken", found);
    }
}

#[test]
fn what_c_tells_of_a_failure_is_in_the_error_and_not_beside_it() {
    gone("told", case("told", || s_told(part(1), 0).expect("it takes it"), 0));
    let back: Rejected<Failed, Owned<Part>> = case("told fails", || s_told(part(1), 3).expect_err("no"), 1);
    assert_eq!(back.as_error(), &Failed(Some(3), Some(c"told".into())));
    gone("told fails", back);

    gone("told always", case("told always", || s_out_always_told(part(1), 0).expect("it takes it"), 1));
    let (error, (mine, made)) =
        case("told always fails", || s_out_always_told(part(1), 3).expect_err("no").into_parts(), 2);
    assert_eq!(error, Failed(Some(3), Some(c"told".into())));
    gone("told always fails", (mine, made));
}

#[test]
fn an_owner_that_c_may_replace_stays_with_the_caller() {
    let mut slot = None;
    case("inout", || s_inout(part(1), &mut slot, 0).expect("it takes it"), 1);
    assert_eq!(slot.as_ref().map(|part| part.number()), Some(2));
    let back = case("inout fails", || s_inout(part(7), &mut slot, 3).expect_err("no").value(), 2);
    assert_eq!((back.number(), slot.as_ref().map(|part| part.number())), (7, Some(2)));
    let back = case("inout fails late", || s_inout(back, &mut slot, -3).expect_err("no").value(), 2);
    assert_eq!((back.number(), slot.as_ref().map(|part| part.number())), (7, Some(8)));
    gone("inout", (back, slot));
}

#[test]
fn memory_comes_back_with_its_free_function() {
    let memory = || (part(1), Some(text(c"text")), numbers(4));
    let run = |plan| {
        let (part, text, numbers) = memory();
        s_memory(part, text, numbers, plan)
    };
    gone("memory", case("memory", || run(0).expect("all"), 0));
    let back: Rejected<
        Failed,
        (Owned<Part>, Option<OwnedCStr<cond_text_free>>, OwnedBuffer<c_int, cond_numbers_free>),
    > = case("memory fails", || run(3).expect_err("none"), 7);
    let (part, text, numbers) = back.value();
    assert_eq!((part.number(), text.as_deref(), &*numbers), (1, Some(c"text"), [0; 4].as_slice()));
    gone("memory fails", (part, text, numbers));

    gone("memory from C", case("memory from C", || text_out_always(0).expect("both"), 5));
    let back: Rejected<Failed, (Option<OwnedCStr<cond_text_free>>, Option<OwnedBuffer<c_int, cond_numbers_free>>)> =
        case("memory from C fails", || text_out_always(3).expect_err("it fails"), 5);
    let (text, numbers) = back.value();
    assert_eq!((text.as_deref(), numbers.as_deref()), (Some(c"left"), Some([0; 3].as_slice())));
    gone("memory from C fails", (text, numbers));
}

#[test]
fn a_result_is_there_or_the_argument_is() {
    let made = case("result", || s_result(part(1), 0).expect("it takes it"), 1);
    assert_eq!(made.number(), 2);
    gone("result", made);
    let back = case("result fails", || s_result(part(1), 1).expect_err("no").value(), 1);
    assert_eq!(back.number(), 1);
    gone("result fails", back);
    gone("result always", case("result always", || a_result(part(1), 0).expect("it takes it"), 1));
    let error: Failed = case("result always fails", || a_result(part(1), 1).expect_err("no"), 0);
    assert_eq!(code(&error), None);
}

#[test]
fn the_end_is_a_success() {
    gone("end", case("not the end", || s_end(part(1), 0).expect("it takes it").expect("there is one"), 1));
    assert!(case("the end", || s_end(part(1), -1).expect("it takes it"), 0).is_none());
    assert!(case("the end, with nothing", || s_end(part(1), -2).expect("it takes it"), 0).is_none());
    let (mine, made) = case("end fails", || s_end(part(1), 3).expect_err("no").value(), 2);
    gone("end fails", (mine, made));
}

#[test]
fn a_count_comes_back_as_a_count() {
    let other = shared();
    case("shared", || s_shared(other.clone(), &other, 0).expect("it takes a count"), 1);
    let back = case("shared fails", || s_shared(other.clone(), &other, 3).expect_err("no").value(), 2);
    assert_eq!(Owned::as_ptr(&back), Owned::as_ptr(&other));
    gone("shared", (back, other));
}

#[test]
fn what_cannot_be_closed_comes_back() {
    gone("close", case("close", || door(0).close().expect("it closes"), 0));
    let mut back = case("close fails", || door(1).close().expect_err("it is stuck").value(), 1);
    back.loosen();
    gone("close again", case("close again", || back.close().expect("it closes"), 0));

    gone("close with", case("close with", || close_with(door(0), part(1)).expect("it closes"), 0));
    let (mut door, part) = case("close with fails", || close_with(door(1), part(1)).expect_err("stuck").value(), 2);
    door.loosen();
    gone("close with fails", (door, part));
}
