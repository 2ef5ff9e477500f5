//! Single plain values that C allocated: `owned(free = F)` gives an owner that derefs to the value.
#![allow(missing_docs)]

use core::ffi::{c_double, c_int, c_void};

use ffi_contract::{Cause, Error, OwnedBox, Plain, Rejected, contract};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Plain)]
#[repr(C)]
struct Limits {
    low: c_int,
    high: c_int,
}

#[contract(strip = ["boxed_"])]
unsafe extern "C" {
    safe fn boxed_live() -> c_int;

    #[returns(owned(free = boxed_free), nullable)]
    fn boxed_new(low: c_int, high: c_int) -> *mut Limits;
    #[link_name = "boxed_new"]
    #[fails(null)]
    #[returns(owned(free = boxed_clear))]
    fn boxed_try_new(low: c_int, high: c_int) -> *mut Limits;
    #[returns(owned(free = boxed_free))]
    fn boxed_new_constant() -> *const Limits;
    #[rust_name = "free_limits"]
    fn boxed_free(limits: *mut Limits);
    fn boxed_clear(limits: *mut *mut Limits);
    fn boxed_width(limits: &Limits) -> c_int;
    #[fails(nonzero)]
    fn boxed_make(#[out(owned(free = boxed_free))] out: *mut *mut Limits, plan: c_int) -> c_int;
    #[link_name = "boxed_make"]
    #[fails(nonzero)]
    fn boxed_make_always(#[out(owned(free = boxed_free), valid = always)] out: *mut *mut Limits, plan: c_int) -> c_int;
    #[fails(nonzero)]
    fn boxed_adopt(#[consumed(on = success, free = boxed_free)] limits: *mut Limits, plan: c_int) -> c_int;
    #[link_name = "boxed_adopt"]
    #[fails(nonzero)]
    fn boxed_adopt_nullable(
        #[consumed(on = success, free = boxed_free)]
        #[nullable]
        limits: *mut Limits,
        plan: c_int,
    ) -> c_int;
    #[fails(nonzero)]
    fn boxed_widen(#[inout(owned(free = boxed_free), nullable)] limits: *mut *mut Limits, by: c_int) -> c_int;

    #[returns(owned(free = boxed_number_free))]
    fn boxed_number(value: c_double) -> *mut c_double;
    fn boxed_number_free(#[buffer(len = size)] memory: *mut c_void, size: usize);

    #[owned_by_c(free = boxed_pool_free)]
    #[rust_name = "Pool"]
    type boxed_pool;
    #[returns(owned)]
    #[rust_name = "pool"]
    fn boxed_pool_new() -> *mut boxed_pool;
    fn boxed_pool_free(pool: *mut boxed_pool);
    #[returns(owned(free = boxed_pool_put))]
    #[rust_name = "Pool::take"]
    fn boxed_pool_take(pool: &boxed_pool) -> *mut Limits;
    fn boxed_pool_put(pool: &boxed_pool, #[consumed] limits: *mut Limits);
    #[rust_name = "Pool::out"]
    fn boxed_pool_out(pool: &boxed_pool) -> c_int;
}

#[test]
fn the_owner_is_the_value_and_frees_it() {
    let mut limits: OwnedBox<Limits, boxed_free> = new(1, 4).expect("it can be made");
    assert_eq!((*limits, width(&limits), live()), (Limits { low: 1, high: 4 }, 3, 1));
    limits.high = 11;
    assert_eq!(width(&limits), 10);
    drop(limits);
    assert_eq!(live(), 0);
    assert!(new(1, 0).is_none());
    assert_eq!(size_of::<Option<OwnedBox<Limits, boxed_free>>>(), size_of::<*mut Limits>());
    drop(new_constant());
    assert_eq!(live(), 0);
}

#[test]
fn null_is_a_failure_where_it_is_said_to_be() {
    let limits: OwnedBox<Limits, boxed_clear> = try_new(1, 4).expect("it can be made");
    assert_eq!(live(), 1);
    drop(limits);
    assert_eq!(live(), 0);
    assert_eq!(try_new(1, 0).expect_err("no room").cause(), Cause::Null);
}

#[test]
fn one_comes_through_an_out_parameter() {
    assert_eq!(*make(0).expect("it can be made"), Limits { low: 0, high: 1 });
    assert_eq!(make(2).expect_err("nothing is there").cause(), Cause::NullOut { parameter: "out" });
    let rejected: Rejected<Error, Option<OwnedBox<Limits, boxed_free>>> = make_always(1).expect_err("it fails");
    assert_eq!((rejected.as_value().as_deref(), live()), (Some(&Limits { low: 0, high: 1 }), 1));
    drop(rejected);
    assert_eq!(live(), 0);
}

#[test]
fn one_is_consumed_or_comes_back() {
    adopt(new(1, 2).expect("it can be made"), 0).expect("it takes it");
    assert_eq!(live(), 0);
    let back = adopt(new(1, 2).expect("it can be made"), 3).expect_err("it refuses").value();
    assert_eq!((width(&back), live()), (1, 1));
    free_limits(back);
    assert_eq!(live(), 0);
    adopt_nullable(None, 0).expect("nothing to take");
    let back = adopt_nullable(new(1, 2), 3).expect_err("it refuses").value();
    assert_eq!((back.is_some(), live()), (true, 1));
    drop(back);
    assert_eq!(live(), 0);
}

#[test]
fn c_may_put_another_in_its_place() {
    let mut limits = None;
    widen(&mut limits, 3).expect("it can be widened");
    assert_eq!((limits.as_deref(), live()), (Some(&Limits { low: 0, high: 3 }), 1));
    widen(&mut limits, -1).expect_err("it fails, and moves it all the same");
    assert_eq!((limits.as_deref(), live()), (Some(&Limits { low: 0, high: 3 }), 1));
    widen(&mut limits, -2).expect_err("it fails, and frees it");
    assert_eq!((limits.is_none(), live()), (true, 0));
}

#[test]
fn a_free_function_is_told_the_size() {
    let mut value = number(2.5);
    *value += 1.0;
    assert_eq!((*value, live()), (3.5, 1));
    drop(value);
    assert_eq!(live(), 0);
}

#[test]
fn it_goes_back_to_the_pool_that_it_is_from() {
    let pool = pool();
    let (one, two) = (pool.take(), pool.take());
    assert_eq!((pool.out(), live()), (2, 3));
    drop((one, two));
    assert_eq!(pool.out(), 0);
    drop(pool);
    assert_eq!(live(), 0);
}
