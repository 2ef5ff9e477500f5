//! Structs that the caller allocates: filled by C, cleared exactly once, and where C finds them.

use core::ffi::{CStr, c_char, c_int};
use core::mem;
use std::rc::Rc;

use ffi_contract::{Anchored, Cause, InPlace, Inline, contract};

/// As C has it: the fields are C's business.
#[repr(C)]
pub struct GaugeStruct {
    this: *mut GaugeStruct,
    value: *mut c_int,
    label: *const c_char,
    found: c_int,
}

/// As C has it.
#[repr(C)]
pub struct TokenStruct {
    value: *mut c_int,
    first: c_int,
}

#[contract(strip = ["gauge_", "token_"])]
unsafe extern "C" {
    #[initialized_by_c(clear = gauge_clear)]
    #[rust_name = "Gauge"]
    type gauge = GaugeStruct;
    #[fails(nonzero)]
    #[rust_name = "Gauge::new"]
    fn gauge_init(#[out(owned)] g: *mut gauge, value: c_int) -> c_int;
    #[fails(nonzero)]
    #[rust_name = "Gauge::with_copy"]
    fn gauge_init_with_copy(
        #[out(owned)] g: *mut gauge,
        value: c_int,
        #[out(owned(free = free), cstr)] copy: *mut *mut c_char,
    ) -> c_int;
    fn gauge_add(g: &mut gauge, amount: c_int) -> c_int;
    fn gauge_value(g: &gauge) -> c_int;
    fn gauge_found_zeros(g: &gauge) -> c_int;
    fn gauge_clear(g: *mut gauge);
    fn free(p: *mut core::ffi::c_void);

    #[owned_by_c(free = needle_free)]
    #[rust_name = "Needle"]
    type needle<'g>;
    #[returns(owned)]
    #[rust_name = "Gauge::needle"]
    fn needle_new<'g>(g: &'g gauge) -> *mut needle<'g>;
    #[rust_name = "Needle::value"]
    fn needle_value(n: &needle<'_>) -> c_int;
    fn needle_free(n: *mut needle<'_>);

    #[rust_name = "filled"]
    safe fn gauge_filled() -> c_int;
    #[rust_name = "cleared"]
    safe fn gauge_cleared() -> c_int;
    #[rust_name = "refused"]
    safe fn gauge_refused() -> c_int;
    #[rust_name = "left_behind"]
    safe fn gauge_left_behind() -> c_int;
}

fn counts() -> (c_int, c_int) {
    (filled(), cleared())
}

#[test]
fn a_struct_is_cleared_once_by_its_owner() {
    let before = counts();
    let mut gauge: InPlace<Gauge> = Gauge::new(3).expect("it works");
    assert_eq!((gauge.value(), gauge.add(4), gauge.value()), (3, 7, 7));
    assert_eq!(counts(), (before.0 + 1, before.1));
    drop(gauge);
    assert_eq!(counts(), (before.0 + 1, before.1 + 1));
}

#[test]
fn c_finds_zeros_in_it() {
    assert_eq!(Gauge::new(3).expect("it works").found_zeros(), 1);
}

#[test]
fn what_c_could_not_fill_is_not_cleared() {
    let before = counts();
    let error = Gauge::new(-1).expect_err("it fails");
    assert!(matches!(error.cause(), Cause::Code(7)), "{error}");
    assert_eq!(counts(), before);
}

#[test]
fn the_struct_stays_where_it_is_when_its_owner_moves() {
    let gauge = Gauge::new(3).expect("it works");
    let address = InPlace::as_ptr(&gauge);
    let mut boxed = Box::new(gauge);
    let mut other = [Gauge::new(5).expect("it works")];
    assert_eq!(InPlace::as_ptr(&boxed), address);
    mem::swap(&mut *boxed, &mut other[0]);
    assert_eq!(InPlace::as_ptr(&other[0]), address);
    assert_eq!((boxed.add(1), other[0].add(1)), (6, 4));
    let taken = mem::replace(&mut other[0], Gauge::new(8).expect("it works"));
    assert_eq!((taken.value(), other[0].value()), (4, 8));
}

#[test]
fn swapping_what_is_lent_moves_nothing() {
    let (mut one, mut other) = (Gauge::new(1).expect("it works"), Gauge::new(2).expect("it works"));
    mem::swap::<Gauge>(&mut one, &mut other);
    assert_eq!((one.add(10), other.add(20)), (11, 22));
}

#[test]
fn an_owner_that_is_lost_after_the_success_is_cleared() {
    let before = counts();
    let error = Gauge::with_copy(3).expect_err("it fails");
    assert!(matches!(error.cause(), Cause::NullOut { .. }), "{error}");
    assert_eq!(counts(), (before.0 + 1, before.1 + 1));
}

#[test]
fn a_panic_in_between_clears() {
    let before = counts();
    let caught = std::panic::catch_unwind(|| {
        let mut gauge = Gauge::new(3).expect("it works");
        gauge.add(1);
        std::panic::resume_unwind(Box::new(()));
    });
    assert!(caught.is_err());
    assert_eq!(counts(), (before.0 + 1, before.1 + 1));
}

#[test]
fn a_child_may_share_the_struct_that_it_points_to() {
    let before = counts();
    let gauge = Rc::new(Gauge::new(3).expect("it works"));
    let needle: Anchored<Needle<'static>, Rc<InPlace<Gauge>>> =
        Needle::anchored(Rc::clone(&gauge), |gauge| Ok::<_, ()>(gauge.needle())).expect("it works");
    drop(gauge);
    let moved = Box::new(needle);
    assert_eq!(moved.value(), 3);
    assert_eq!(counts(), (before.0 + 1, before.1));
    drop(moved);
    assert_eq!(counts(), (before.0 + 1, before.1 + 1));
}

#[test]
fn a_forgotten_struct_stays_with_its_memory() {
    let before = counts();
    mem::forget(Gauge::new(41).expect("it works"));
    assert_eq!(left_behind(), 41);
    assert_eq!(counts(), (before.0 + 1, before.1));
}

/// What C finds, said by the contract.
mod found {
    use super::{GaugeStruct, TokenStruct, c_char, c_int, contract};

    const LABELLED: GaugeStruct =
        GaugeStruct { this: core::ptr::null_mut(), value: core::ptr::null_mut(), label: c"x".as_ptr(), found: 5 };

    #[contract(strip = ["gauge_", "token_"])]
    unsafe extern "C" {
        #[initialized_by_c(clear = gauge_clear, init = LABELLED)]
        #[rust_name = "Labelled"]
        pub type gauge = GaugeStruct;
        #[fails(nonzero)]
        #[rust_name = "Labelled::new"]
        pub fn gauge_init(#[out(owned)] g: *mut gauge, value: c_int) -> c_int;
        pub fn gauge_found_zeros(g: &gauge) -> c_int;
        fn gauge_clear(g: *mut gauge);

        #[initialized_by_c(clear = token_try_clear, init = TokenStruct { value: core::ptr::null_mut(), first: 7 })]
        #[rust_name = "Numbered"]
        pub type token = TokenStruct;
        #[fails(nonzero)]
        #[rust_name = "Numbered::new"]
        pub fn token_init(#[out(owned)] t: *mut token, value: c_int) -> c_int;
        pub fn token_first(t: &token) -> c_int;
        fn token_try_clear(t: *mut token) -> c_int;
    }

    #[contract]
    unsafe extern "C" {
        #[initialized_by_c(clear = gauge_clear, init = uninit)]
        #[rust_name = "Raw"]
        pub type gauge = GaugeStruct;
        // Reads what it finds: of no interest here, and the gauge does not use it.
        #[fails(nonzero)]
        #[rust_name = "Raw::labelled"]
        pub fn gauge_init_labelled(#[out(owned)] g: *mut gauge, value: c_int, #[null] label: *const c_char) -> c_int;
        #[rust_name = "Raw::value"]
        pub fn gauge_value(g: &gauge) -> c_int;
        fn gauge_clear(g: *mut gauge);
    }
}

#[test]
fn c_finds_the_value_that_the_contract_gives() {
    assert_eq!(found::Labelled::new(3).expect("it works").found_zeros(), 0);
    assert_eq!(found::Numbered::new(3).expect("it works").first(), 107);
}

#[test]
fn a_struct_need_not_be_written_before_c_fills_it() {
    assert_eq!(found::Raw::labelled(3).expect("it works").value(), 3);
}

/// Clearing that may fail.
mod closing {
    use super::{GaugeStruct, c_int, contract};

    #[contract(strip = ["gauge_"])]
    unsafe extern "C" {
        #[initialized_by_c(clear = gauge_try_clear)]
        #[rust_name = "Refusing"]
        pub type gauge = GaugeStruct;
        #[fails(nonzero)]
        #[rust_name = "Refusing::new"]
        pub fn gauge_init(#[out(owned)] g: *mut gauge, value: c_int) -> c_int;
        pub fn gauge_add(g: &mut gauge, amount: c_int) -> c_int;
        #[fails(nonzero)]
        fn gauge_try_clear(#[consumed(on = success)] g: *mut gauge) -> c_int;
    }

    pub(super) mod always {
        use super::{GaugeStruct, c_int, contract};

        #[contract]
        unsafe extern "C" {
            #[initialized_by_c(clear = gauge_end)]
            #[rust_name = "Ending"]
            pub type gauge = GaugeStruct;
            #[fails(nonzero)]
            #[rust_name = "Ending::new"]
            pub fn gauge_init(#[out(owned)] g: *mut gauge, value: c_int) -> c_int;
            #[fails(nonzero)]
            #[rust_name = "Ending::end"]
            pub fn gauge_end(#[consumed(on = always)] g: *mut gauge) -> c_int;
        }
    }
}

#[test]
fn a_struct_that_refuses_to_be_cleared_comes_back() {
    let before = counts();
    let rejected = closing::Refusing::new(13).expect("it works").close().expect_err("it fails");
    assert_eq!((counts(), refused()), ((before.0 + 1, before.1), 1));
    let mut gauge = rejected.value();
    assert_eq!(gauge.add(1), 14);
    gauge.close().expect("it works");
    assert_eq!(counts(), (before.0 + 1, before.1 + 1));
}

#[test]
fn a_struct_that_refuses_while_it_is_dropped_keeps_its_memory() {
    let before = counts();
    drop(closing::Refusing::new(13).expect("it works"));
    assert_eq!((counts(), refused()), ((before.0 + 1, before.1), 1));
    assert_eq!(left_behind(), 13);
}

#[test]
fn a_struct_that_is_cleared_by_name_is_gone_even_if_that_fails() {
    let before = counts();
    assert!(closing::always::Ending::new(13).expect("it works").close().is_err());
    assert!(closing::always::Ending::end(closing::always::Ending::new(13).expect("it works")).is_err());
    closing::always::Ending::new(12).expect("it works").close().expect("it works");
    closing::always::Ending::end(closing::always::Ending::new(12).expect("it works")).expect("it works");
    assert_eq!(counts(), (before.0 + 4, before.1 + 4));
}

/// Structs that keep what they are given.
mod keeping {
    use super::{GaugeStruct, c_char, c_int, contract};

    #[contract(strip = ["gauge_"])]
    unsafe extern "C" {
        #[initialized_by_c(clear = gauge_clear, keeps = 'text)]
        #[rust_name = "Keeping"]
        pub type gauge<'text> = GaugeStruct;
        #[fails(nonzero)]
        #[rust_name = "Keeping::labelled"]
        pub fn gauge_init_labelled(
            #[out(owned)] g: *mut gauge<'_>,
            value: c_int,
            #[cstr]
            #[retained(by = g)]
            label: *const c_char,
        ) -> c_int;
        pub fn gauge_label_length(g: &gauge<'_>) -> c_int;
        fn gauge_clear(g: *mut gauge<'_>);
    }
}

#[test]
fn a_struct_keeps_what_outlives_it() {
    let label = c"a label".to_owned();
    let text: &CStr = &label;
    let gauge = keeping::Keeping::labelled(3, text).expect("it works");
    assert_eq!(gauge.label_length(), 7);
}

/// Structs that may move.
mod moving {
    use super::{TokenStruct, c_int, contract};

    #[contract(strip = ["token_"])]
    unsafe extern "C" {
        #[initialized_by_c(clear = token_try_clear, movable)]
        #[thread(send)]
        #[rust_name = "Token"]
        pub type token = TokenStruct;
        #[fails(nonzero)]
        #[rust_name = "Token::new"]
        pub fn token_init(#[out(owned)] t: *mut token, value: c_int) -> c_int;
        pub fn token_value(t: &token) -> c_int;
        pub fn token_first(t: &token) -> c_int;
        pub fn token_add(t: &mut token, amount: c_int) -> c_int;
        #[fails(nonzero)]
        fn token_try_clear(#[consumed(on = success)] t: *mut token) -> c_int;
    }
}

#[test]
fn a_movable_struct_is_in_its_owner() {
    let before = counts();
    let token: Inline<moving::Token> = moving::Token::new(3).expect("it works");
    assert_eq!(mem::size_of_val(&token), mem::size_of::<TokenStruct>());
    let mut boxed = Box::new(token);
    assert_eq!((boxed.first(), boxed.add(4)), (100, 7));
    let mut other = moving::Token::new(9).expect("it works");
    mem::swap(&mut *boxed, &mut other);
    mem::swap::<moving::Token>(&mut boxed, &mut other);
    assert_eq!((boxed.value(), other.value()), (9, 7));
    drop((boxed, other));
    assert_eq!(counts(), (before.0 + 2, before.1 + 2));
}

#[test]
fn a_movable_struct_that_c_could_not_fill_is_not_cleared() {
    let before = counts();
    assert!(moving::Token::new(-1).is_err());
    assert_eq!(counts(), before);
}

#[test]
fn a_movable_struct_comes_back_from_a_failed_close() {
    let before = counts();
    let mut token = moving::Token::new(13).expect("it works").close().expect_err("it fails").value();
    assert_eq!(token.add(1), 14);
    token.close().expect("it works");
    assert_eq!(counts(), (before.0 + 1, before.1 + 1));
}

#[test]
fn a_movable_struct_may_go_to_another_thread() {
    let token = moving::Token::new(3).expect("it works");
    let moved = std::thread::spawn(move || token.value());
    assert_eq!(moved.join().expect("it works"), 3);
}

mod stored {
    use super::{GaugeStruct, cleared};
    use core::ffi::{CStr, c_char, c_int};
    use core::mem::ManuallyDrop;
    use std::cell::Cell;
    use std::rc::Rc;

    use ffi_contract::{InPlace, contract};

    #[contract(strip = ["gauge_"])]
    unsafe extern "C" {
        #[initialized_by_c(clear = gauge_clear, keeps = 'label)]
        #[rust_name = "Labelled"]
        type gauge<'label> = GaugeStruct;
        #[fails(nonzero)]
        #[rust_name = "Labelled::new"]
        fn gauge_init_labelled<'label>(
            #[out(owned)] g: *mut gauge<'label>,
            value: c_int,
            #[cstr]
            #[retained(by = g, owned)]
            label: *const c_char,
        ) -> c_int;
        fn gauge_relabel(
            g: &mut gauge<'_>,
            #[cstr]
            #[retained(by = g, owned)]
            label: *const c_char,
        );
        fn gauge_label_length(g: &gauge<'_>) -> c_int;
        fn gauge_clear(g: *mut gauge<'_>);
    }

    /// Tells how many structs had been cleared when it was dropped.
    struct Label {
        text: &'static CStr,
        dropped: Rc<Cell<Option<c_int>>>,
    }

    impl AsRef<CStr> for Label {
        fn as_ref(&self) -> &CStr {
            self.text
        }
    }

    impl Drop for Label {
        fn drop(&mut self) {
            self.dropped.set(Some(cleared()));
        }
    }

    fn label(text: &'static CStr) -> (Label, Rc<Cell<Option<c_int>>>) {
        let dropped = Rc::new(Cell::new(None));
        (Label { text, dropped: Rc::clone(&dropped) }, dropped)
    }

    #[test]
    fn values_are_dropped_after_the_struct_is_cleared() {
        let before = cleared();
        let ((first, first_dropped), (second, second_dropped)) = (label(c"one"), label(c"second"));
        let mut gauge: InPlace<Labelled<'_>> = Labelled::new(3, first).expect("it works");
        assert_eq!(gauge.label_length(), 3);
        Labelled::relabel(&mut gauge, second);
        assert_eq!(gauge.label_length(), 6);
        assert_eq!((first_dropped.get(), second_dropped.get()), (None, None), "C may still have the first");
        drop(gauge);
        assert_eq!((first_dropped.get(), second_dropped.get()), (Some(before + 1), Some(before + 1)));
    }

    #[test]
    fn values_of_a_struct_that_is_forgotten_are_not_dropped() {
        let (text, dropped) = label(c"kept");
        let gauge = ManuallyDrop::new(Labelled::new(3, text).expect("it works"));
        assert_eq!(dropped.get(), None);
        drop(ManuallyDrop::into_inner(gauge));
        assert!(dropped.get().is_some());
    }
}
