//! Where a block may stand: in a function body, beside another one, in two forms under `cfg`, over a module of raw
//! declarations.

use core::ffi::{c_char, c_int, c_void};

use ffi_contract::{Owned, OwnedCStr, contract};

#[test]
fn a_block_may_stand_in_a_function_body() {
    #[contract]
    unsafe extern "C" {
        #[owned_by_c(free = Place_ThingFree)]
        #[rust_name = "Thing"]
        type Place_Thing;
        #[rust_name = "Thing::new"]
        #[returns(owned)]
        fn Place_ThingNew(value: c_int) -> *mut Place_Thing;
        fn Place_ThingFree(t: *mut Place_Thing);
        #[rust_name = "Thing::value"]
        fn Place_ThingValue(t: &Place_Thing) -> c_int;
    }

    let thing: Owned<Thing> = Thing::new(3);
    assert_eq!(thing.value(), 3);
}

/// Two blocks of one module free with the same function, and call another one in common.
mod beside {
    use super::{OwnedCStr, c_char, c_int, c_void, contract};

    #[contract]
    unsafe extern "C" {
        #[rust_name = "first"]
        #[returns(owned(free = free), cstr)]
        pub(super) fn Place_Text(#[cstr] s: *const c_char) -> *mut c_char;
        fn free(p: *mut c_void);
        #[rust_name = "add_first"]
        pub(super) safe fn Place_Add(a: c_int, b: c_int) -> c_int;
    }

    #[contract]
    unsafe extern "C" {
        #[rust_name = "second"]
        #[returns(owned(free = free), cstr)]
        pub(super) fn Place_Text(#[cstr] s: *const c_char) -> *mut c_char;
        fn free(p: *mut c_void);
        #[rust_name = "add_second"]
        pub(super) safe fn Place_Add(a: c_int, b: c_int) -> c_int;
    }

    pub(super) fn length(text: &core::ffi::CStr) -> usize {
        text.count_bytes()
    }

    pub(super) fn copied<F: ffi_contract::ReleaseMemory<u8>>(text: &OwnedCStr<F>) -> std::ffi::CString {
        (**text).to_owned()
    }
}

#[test]
fn two_blocks_may_stand_in_one_module() {
    assert_eq!(beside::length(&beside::first(c"one")), 3);
    assert_eq!(beside::copied(&beside::second(c"two")).as_c_str(), c"two");
    assert_eq!(beside::add_first(1, 2), beside::add_second(2, 1));
}

/// Items of one name under different `cfg` are alternatives.
mod alternatives {
    use core::ffi::c_int;

    use ffi_contract::contract;

    #[contract]
    unsafe extern "C" {
        #[owned_by_c(free = Place_ThingFree)]
        #[rust_name = "Thing"]
        pub(super) type Place_Thing;
        #[rust_name = "Thing::new"]
        #[returns(owned)]
        pub(super) fn Place_ThingNew(value: c_int) -> *mut Place_Thing;
        #[cfg(not(target_os = "none"))]
        fn Place_ThingFree(t: *mut Place_Thing);
        #[cfg(target_os = "none")]
        fn Place_ThingFree(t: *mut Place_Thing, #[fixed(0)] flags: c_int);
        #[cfg(not(target_os = "none"))]
        #[rust_name = "Thing::value"]
        pub(super) fn Place_ThingValue(t: &Place_Thing) -> c_int;
        #[cfg(target_os = "none")]
        #[rust_name = "Thing::value"]
        pub(super) fn Place_ThingValue(t: &Place_Thing, #[fixed(1)] more: c_int) -> c_int;
        #[cfg(target_os = "none")]
        #[owned_by_c(free = Place_Missing)]
        type Place_Missing_Thing;
        #[cfg(target_os = "none")]
        fn Place_Missing(t: *mut Place_Missing_Thing);
        #[cfg(target_os = "none")]
        fn Place_Also_Missing(t: &Place_Missing_Thing);
    }
}

#[test]
fn one_of_several_declarations_is_chosen_by_cfg() {
    let thing = alternatives::Thing::new(4);
    let value: c_int = thing.value();
    assert_eq!(value, 4);
}

/// Types of one name under different `cfg` are alternatives as well, with all that comes of them.
mod alternative_types {
    use core::ffi::c_int;

    use ffi_contract::contract;

    #[contract(strip = ["Place_"])]
    unsafe extern "C" {
        #[owned_by_c(free = Place_ThingFree)]
        #[rust_name = "Whole"]
        pub(super) type Place_Whole;
        #[link_name = "Place_ThingNew"]
        #[rust_name = "Whole::new"]
        #[returns(owned)]
        pub(super) fn Place_WholeNew(value: c_int) -> *mut Place_Whole;
        fn Place_ThingFree(t: *mut Place_Whole);

        #[cfg(target_os = "none")]
        #[owned_by_c(free = Place_PartFree)]
        #[rust_name = "Part"]
        pub(super) type Place_Part<'whole>;
        #[cfg(not(target_os = "none"))]
        #[owned_by_c(free = Place_PartFree)]
        #[rust_name = "Part"]
        pub(super) type Place_Part<'whole>;
        #[link_name = "Place_ThingFree"]
        fn Place_PartFree(p: *mut Place_Part<'_>);
        #[rust_name = "Whole::part"]
        #[returns(owned)]
        pub(super) fn Place_PartOf<'whole>(t: &'whole Place_Whole) -> *mut Place_Part<'whole>;
        #[link_name = "Place_ThingValue"]
        #[rust_name = "Part::value"]
        #[thread(any)]
        pub(super) fn Place_PartValue(p: &Place_Part<'_>) -> c_int;

        #[cfg(target_os = "none")]
        #[owned_by_c(free = Place_MarkFree, counted)]
        #[rust_name = "Mark"]
        pub(super) type Place_Mark;
        #[cfg(not(target_os = "none"))]
        #[owned_by_c(free = Place_MarkFree, counted)]
        #[rust_name = "Mark"]
        pub(super) type Place_Mark;
        #[link_name = "Place_ThingFree"]
        fn Place_MarkFree(m: *mut Place_Mark);
        #[link_name = "Place_ThingNew"]
        #[rust_name = "Mark::new"]
        #[returns(owned(unique))]
        pub(super) fn Place_MarkNew(value: c_int) -> *mut Place_Mark;
        #[link_name = "Place_ThingValue"]
        #[rust_name = "Mark::value"]
        pub(super) fn Place_MarkValue(#[unique] m: *const Place_Mark) -> c_int;
    }
}

#[test]
fn one_of_several_types_is_chosen_by_cfg() {
    use alternative_types::{Mark, Part, Whole};
    let part = Part::anchored(std::rc::Rc::new(Whole::new(7)), |whole| Ok::<_, ()>(whole.part()));
    let part = part.expect("a part is always made");
    assert_eq!((part.value(), part.with(|part| part.remote().value())), (7, 7));
    assert_eq!(Mark::new(8).value(), 8);
}

/// `raw = name`
mod over_raw {
    use core::ffi::{c_char, c_int, c_void};

    use ffi_contract::contract;

    #[contract(raw = raw)]
    unsafe extern "C" {
        #[owned_by_c(free = Place_ThingFree)]
        #[rust_name = "Thing"]
        pub type Place_Thing;
        #[rust_name = "Thing::new"]
        #[returns(owned)]
        pub fn Place_ThingNew(value: c_int) -> *mut Place_Thing;
        pub fn Place_ThingFree(t: *mut Place_Thing);
        #[rust_name = "Thing::value"]
        pub fn Place_ThingValue(t: &Place_Thing) -> c_int;
        #[link_name = "Place_ThingValue"]
        #[rust_name = "Thing::value_again"]
        pub fn Place_ThingValueAgain(t: &Place_Thing) -> c_int;
        #[returns(owned(free = free), cstr)]
        pub fn Place_Text(#[cstr] s: *const c_char) -> *mut c_char;
        fn free(p: *mut c_void);
    }
}

#[test]
fn the_raw_declarations_may_be_public() {
    let thing = over_raw::Thing::new(5);
    // SAFETY: a live thing.
    let raw = unsafe { over_raw::raw::Place_ThingValue(Owned::as_ptr(&thing)) };
    assert_eq!((raw, thing.value(), thing.value_again()), (5, 5, 5));
    assert_eq!(&*over_raw::Place_Text(c"raw"), c"raw");
}

/// Unwinding may pass through these.
mod unwinding {
    use core::ffi::{c_char, c_int};

    use ffi_contract::contract;

    #[contract]
    unsafe extern "C-unwind" {
        #[owned_by_c(free = Place_ThingFree)]
        #[rust_name = "Thing"]
        pub(super) type Place_Thing;
        #[rust_name = "Thing::new"]
        #[returns(owned)]
        pub(super) fn Place_ThingNew(value: c_int) -> *mut Place_Thing;
        fn Place_ThingFree(t: *mut Place_Thing);
        #[rust_name = "Thing::value"]
        pub(super) fn Place_ThingValue(t: &Place_Thing) -> c_int;
        #[rust_name = "replace"]
        #[returns(replaces(t))]
        pub(super) fn places_replace(t: *mut Place_Thing) -> *mut Place_Thing;
        #[rust_name = "Thing::swallow"]
        pub(super) fn places_swallow(#[consumed] t: *mut Place_Thing);
        #[rust_name = "panic_now"]
        #[returns(copied, cstr)]
        pub(super) fn places_panic_now() -> *const c_char;
    }

    #[unsafe(no_mangle)]
    extern "C-unwind" fn places_replace(t: *mut Place) -> *mut Place {
        t
    }
    #[unsafe(no_mangle)]
    extern "C-unwind" fn places_swallow(_: *mut Place) {
        panic!("too big");
    }
    #[unsafe(no_mangle)]
    extern "C-unwind" fn places_panic_now() -> *const c_char {
        panic!("on purpose");
    }
    #[repr(C)]
    pub(super) struct Place {
        value: c_int,
    }
}

#[test]
fn unwinding_out_of_c_leaks_what_it_was_given() {
    let mut thing = unwinding::Thing::new(6);
    unwinding::replace(&mut thing);
    assert_eq!(thing.value(), 6);
    let kept = Owned::as_ptr(&thing);
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| unwinding::Thing::swallow(thing)));
    assert!(result.is_err());
    assert!(std::panic::catch_unwind(unwinding::panic_now).is_err());
    // SAFETY: nobody freed it, and nobody else owns it.
    let thing: Owned<unwinding::Thing> = unsafe { Owned::from_raw(kept) };
    assert_eq!(thing.value(), 6);
}
