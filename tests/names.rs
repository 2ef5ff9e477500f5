//! Where wrappers go and what they are called; several declarations of one symbol; several blocks; the raw layer.

use core::ffi::{c_char, c_int, c_void};

use ffi_contract::{Owned, contract};

#[contract(strip = ["ACME_Widget", "ACME_", "acme_"])]
unsafe extern "C" {
    #[owned_by_c(free = ACME_WidgetFree)]
    #[rust_name = "Widget"]
    pub type ACME_Widget;
    #[returns(owned)]
    fn ACME_WidgetNew(size: c_int) -> *mut ACME_Widget;
    fn ACME_WidgetFree(w: *mut ACME_Widget);
    fn ACME_WidgetGetSize(w: &ACME_Widget) -> c_int;
    #[rust_name = "Widget::total_with"]
    fn ACME_WidgetTotal(w: &ACME_Widget, v: &ACME_Widget) -> c_int;
    #[link_name = "ACME_WidgetTotal"]
    #[rust_name = "sum_of_widgets"]
    fn ACME_WidgetSum(w: &ACME_Widget, v: &ACME_Widget) -> c_int;
    safe fn ACME_Version() -> c_int;
    safe fn acme_type(value: c_int) -> c_int;
}

#[test]
fn a_prefix_is_stripped_and_the_rest_is_snake_case() {
    let widget: Owned<Widget> = Widget::new(5);
    assert_eq!(widget.get_size(), 5);
    assert_eq!(widget.total_with(&widget), 10);
    assert_eq!(sum_of_widgets(&widget, &widget), 10);
    assert_eq!(version(), 3);
    assert_eq!(r#type(4), 4);
}

mod short {
    use ffi_contract::owned_by_c;

    #[owned_by_c(free = ACME_WidgetFree)]
    unsafe extern "C" {
        #[rust_name = "Widget"]
        pub(super) type ACME_Widget;
        fn ACME_WidgetFree(w: *mut ACME_Widget);
    }
}

mod short_with_keys {
    use core::ffi::c_int;

    use ffi_contract::owned_by_c;

    #[owned_by_c(free = ACME_WidgetFree)]
    #[contract(strip = ["ACME_Widget"])]
    unsafe extern "C" {
        #[rust_name = "Widget"]
        pub(super) type ACME_Widget;
        fn ACME_WidgetFree(w: *mut ACME_Widget);
        #[returns(owned)]
        pub(super) fn ACME_WidgetNew(size: c_int) -> *mut ACME_Widget;
        pub(super) fn ACME_WidgetGetSize(w: &ACME_Widget) -> c_int;
    }
}

#[test]
fn the_short_form_stands_on_a_block_around_one_type() {
    let widget = Owned::into_raw(Widget::new(5));
    // SAFETY: just taken out of another owner; both are views of the same C type.
    let widget: Owned<short::Widget> = unsafe { Owned::from_raw(widget.cast()) };
    drop(widget);
    assert_eq!(short_with_keys::Widget::new(6).get_size(), 6);
}

#[contract]
unsafe extern "C" {
    safe fn add(a: c_int, b: c_int) -> c_int;
    #[link_name = "add"]
    unsafe fn add_carefully(a: c_int, b: c_int) -> c_int;
    unsafe fn poke(#[unchecked] p: *mut c_int) -> c_int;
    unsafe fn total(n: c_int, ...) -> c_int;
}

#[test]
fn what_nobody_vouches_for_is_unsafe() {
    assert_eq!(add(1, 2), 3);
    let mut value = 1;
    // SAFETY: any two numbers will do.
    assert_eq!(unsafe { add_carefully(1, 2) }, 3);
    // SAFETY: a valid pointer to an integer.
    assert_eq!(unsafe { poke(&raw mut value) }, 2);
    // SAFETY: as many integers as the first argument says.
    assert_eq!(unsafe { total(3, 1, 2, 3) }, 6);
}

#[contract(strip = ["sack_"])]
unsafe extern "C" {
    #[rust_name = "keep_static"]
    fn keep(
        #[buffer(len = length)] data: *const c_void,
        length: c_int,
        #[null] d: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
    #[link_name = "keep"]
    fn keep_and_dispose(
        #[buffer(len = length)] data: *const c_char,
        length: c_int,
        #[fixed(dispose)] d: unsafe extern "C" fn(*mut c_char),
    ) -> c_int;
    unsafe fn dispose(#[unchecked] p: *mut c_void);
    safe fn disposals() -> c_int;

    #[owned_by_c(free = sack_free)]
    #[rust_name = "Sack"]
    type sack<'c>;
    #[rust_name = "Gem"]
    type gem;
    #[rust_name = "Sack::of_gems"]
    #[returns(owned)]
    fn sack_new<'c>(first: &'c gem) -> *mut sack<'c>;
    fn sack_free(s: *mut sack<'_>);
}

#[test]
fn one_symbol_may_have_several_contracts() {
    assert_eq!((keep_static(&[1, 2]), disposals()), (3, 0));
    assert_eq!((keep_and_dispose(&[1, 2, 3]), disposals()), (6, 1));
}
