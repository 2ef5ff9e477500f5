//! Objects that C gives as floating references: sunk before they are owned.

use core::ffi::{c_char, c_int, c_void};

use ffi_contract::{Error, Owned, Unique, contract};

#[contract(strip = ["variant_", "holder_"])]
unsafe extern "C" {
    #[owned_by_c(free = variant_unref, up_ref = variant_ref)]
    #[rust_name = "Variant"]
    type variant;

    fn variant_ref(v: *mut variant) -> *mut variant;
    fn variant_ref_sink(v: *mut variant) -> *mut variant;
    fn variant_unref(v: *mut variant);
    fn variant_is_floating(v: &variant) -> c_int;
    fn variant_count(v: &variant) -> c_int;
    fn variant_value(v: &variant) -> c_int;
    #[rust_name = "Variant::set"]
    fn variant_set(#[unique] v: *mut variant, value: c_int);
    #[rust_name = "live"]
    safe fn variant_live() -> c_int;
    #[rust_name = "sunk"]
    safe fn variant_sunk() -> c_int;

    #[rust_name = "Variant::new"]
    #[returns(owned(floating = variant_ref_sink))]
    safe fn variant_new(value: c_int) -> *mut variant;
    #[link_name = "variant_new"]
    #[rust_name = "Variant::fresh"]
    #[returns(owned(unique, floating = variant_ref_sink))]
    safe fn variant_fresh(value: c_int) -> *const variant;
    #[rust_name = "Variant::maybe"]
    #[returns(owned(floating = variant_ref_sink), nullable)]
    safe fn variant_maybe(value: c_int) -> *mut variant;
    #[link_name = "variant_maybe"]
    #[rust_name = "Variant::try_new"]
    #[fails(null)]
    #[returns(owned(floating = variant_ref_sink))]
    safe fn variant_try_new(value: c_int) -> *mut variant;
    #[rust_name = "Variant::parse"]
    #[fails(nonzero)]
    fn variant_parse(
        #[cstr] text: *const c_char,
        #[out(owned(floating = variant_ref_sink), nullable, valid = always)] made: *mut *mut variant,
    ) -> c_int;
    #[owned_by_c(free = holder_free)]
    #[rust_name = "Holder"]
    type holder;
    #[rust_name = "Holder::new"]
    #[returns(owned)]
    fn holder_new(#[up_refs] v: &variant) -> *mut holder;
    fn holder_free(h: *mut holder);
}

/// Why a check failed.
struct Refused(Option<Owned<Variant>>);

impl From<Error> for Refused {
    fn from(_: Error) -> Self {
        Refused(None)
    }
}

impl From<(Error, Owned<Variant>)> for Refused {
    fn from((_, why): (Error, Owned<Variant>)) -> Self {
        Refused(Some(why))
    }
}

#[contract(error = Refused)]
unsafe extern "C" {
    #[declared]
    type variant = self::Variant;
    fn variant_ref_sink(v: *mut variant) -> *mut variant;
    #[fails(zero)]
    safe fn variant_check(
        value: c_int,
        #[out(owned(floating = variant_ref_sink), nullable, valid = failure)] why: *mut *mut variant,
    ) -> c_int;
}

#[contract]
unsafe extern "C" {
    /// Its functions take `void *`.
    #[owned_by_c(free = any_unref, counted)]
    #[rust_name = "Widget"]
    type widget;

    fn any_unref(object: *mut c_void);
    fn any_ref_sink(object: *mut c_void) -> *mut c_void;
    #[rust_name = "Widget::new"]
    #[returns(owned(floating = any_ref_sink))]
    safe fn widget_new(value: c_int) -> *mut widget;
    #[rust_name = "Widget::is_floating"]
    fn widget_is_floating(w: &widget) -> c_int;
    #[rust_name = "Widget::count"]
    fn widget_count(w: &widget) -> c_int;
}

/// One count, which nobody can take over any more.
#[track_caller]
fn assert_sunk(v: &Variant) {
    assert_eq!((v.is_floating(), v.count()), (0, 1));
}

#[test]
fn a_floating_result_is_sunk_once() {
    let v: Owned<Variant> = Variant::new(7);
    assert_sunk(&v);
    assert_eq!((v.value(), live(), sunk()), (7, 1, 1));
    let second = v.clone();
    assert_eq!((v.count(), sunk()), (2, 1));
    drop(v);
    assert_sunk(&second);
    drop(second);
    assert_eq!(live(), 0);
}

/// Left floating, the object would be the container's alone, and the owner would free it a second time.
#[test]
fn a_container_that_sinks_takes_a_count_of_its_own() {
    let v = Variant::new(3);
    let holder = Holder::new(&v);
    assert_eq!(v.count(), 2);
    drop(holder);
    assert_sunk(&v);
    drop(v);
    assert_eq!(live(), 0);
}

#[test]
fn a_fresh_object_is_unique() {
    let mut v: Unique<Variant> = Variant::fresh(1);
    v.set(2);
    let v: Owned<Variant> = v.share();
    assert_sunk(&v);
    assert_eq!(v.value(), 2);
    drop(v);
    assert_eq!((live(), sunk()), (0, 1));
}

#[test]
fn null_is_not_sunk() {
    assert!(Variant::maybe(-1).is_none());
    assert!(Variant::try_new(-1).is_err());
    assert_eq!(sunk(), 0);
    assert_sunk(&Variant::maybe(1).expect("it is there"));
    assert_sunk(&Variant::try_new(1).expect("it is there"));
    assert_eq!((live(), sunk()), (0, 2));
}

#[test]
fn what_an_out_parameter_holds_is_sunk() {
    let v = Variant::parse(c"5").expect("it is a number").expect("it is there");
    assert_sunk(&v);
    drop(v);
    let all_the_same = Variant::parse(c"100").expect_err("it is too large").value();
    assert_eq!((live(), sunk()), (1, 2));
    assert_sunk(all_the_same.as_ref().expect("it comes back"));
    drop(all_the_same);
    assert!(Variant::parse(c"-1").expect_err("it is negative").value().is_none());
    assert_eq!((live(), sunk()), (0, 2));
}

#[test]
fn the_detail_of_a_failure_is_sunk() {
    assert!(variant_check(1).is_ok());
    assert_eq!(sunk(), 0);
    let Err(Refused(why)) = variant_check(-4) else { panic!("it is negative") };
    assert_sunk(why.as_ref().expect("C says why"));
    assert_eq!((live(), sunk()), (1, 1));
    drop(why);
    assert_eq!(live(), 0);
}

#[test]
fn a_sink_may_take_any_object() {
    let widget: Owned<Widget> = Widget::new(1);
    assert_eq!((widget.is_floating(), widget.count(), sunk()), (0, 1, 1));
    drop(widget);
    assert_eq!(live(), 0);
}
