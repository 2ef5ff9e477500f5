//! Arrays of objects that C gives away: the objects with their array, or each by itself.

use core::ffi::{c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};

use ffi_contract::{Cause, Owned, OwnedObjects, Rejected, contract};

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = lot_free)]
    #[rust_name = "Lot"]
    pub type lot;
    fn lot_free(lot: *mut lot);
    fn lot_clear(lot: *mut *mut lot);
    #[rust_name = "Lot::value"]
    fn lot_value(lot: &lot) -> c_int;
    safe fn lots_live() -> c_int;
    safe fn lots_arrays() -> c_int;
    safe fn lots_array_frees() -> c_int;

    // The objects go with the array.
    #[link_name = "lots_make"]
    #[returns(owned(free = lots_free), buffer(len = nul, each = borrowed))]
    fn lots_together(count: c_int, #[fixed(-1)] hole: c_int, #[out] left: *mut usize) -> *mut *mut lot;
    #[link_name = "lots_make"]
    #[returns(owned(free = lots_free), buffer(len = *left, each = borrowed), nullable)]
    fn lots_together_or_none(count: c_int, hole: c_int, left: *mut usize) -> *mut *mut lot;
    fn lots_free(lots: *mut *mut lot);

    // Each of them by itself.
    #[returns(owned(free = lots_drop), buffer(len = *left, each = owned))]
    fn lots_make(count: c_int, hole: c_int, left: *mut usize) -> *mut *mut lot;
    #[link_name = "lots_make"]
    #[returns(owned(free = lots_drop_counted), buffer(len = *left, each = owned(free = lot_clear)))]
    fn lots_cleared(count: c_int, #[fixed(-1)] hole: c_int, left: *mut usize) -> *mut *mut lot;
    #[link_name = "lots_make"]
    #[returns(owned(free = free), buffer(len = nul, each = owned), nullable)]
    fn lots_perhaps(count: c_int, hole: c_int, #[out] left: *mut usize) -> *mut *mut lot;
    fn lots_drop(lots: *mut *mut lot);
    fn lots_drop_counted(#[buffer(len = count)] lots: *mut *mut lot, count: c_int);
    fn free(memory: *mut c_void);
    #[fails(negative)]
    fn lots_list(
        how: c_int,
        count: c_int,
        #[out(owned(free = lots_drop), buffer(len = return, each = owned))] lots: *mut *mut *mut lot,
    ) -> c_int;
    #[link_name = "lots_list"]
    #[fails(negative)]
    fn lots_list_always(
        how: c_int,
        count: c_int,
        #[out(owned(free = lots_drop), buffer(len = nul, each = owned), valid = always)] lots: *mut *mut *mut lot,
    ) -> c_int;

    #[owned_by_c(free = pass_down, up_ref = pass_up)]
    #[rust_name = "Pass"]
    pub type pass;
    fn pass_down(pass: *mut pass);
    fn pass_up(pass: *mut pass);
    #[returns(owned)]
    fn pass_new() -> *mut pass;
    #[rust_name = "Pass::counts"]
    fn pass_counts(pass: &pass) -> c_int;
    safe fn passes_live() -> c_int;
    #[returns(owned(free = free), buffer(len = *count, each = owned))]
    fn pass_twice(pass: &pass, count: *mut usize) -> *mut *mut pass;
}

/// Lots, arrays.
fn live() -> (c_int, c_int) {
    (lots_live(), lots_arrays())
}

fn panics<T>(call: impl FnOnce() -> T) -> bool {
    catch_unwind(AssertUnwindSafe(call)).is_err()
}

#[test]
fn objects_are_lent_by_their_array_and_go_with_it() {
    let (lots, left): (OwnedObjects<Lot, lots_free>, usize) = lots_together(3);
    assert_eq!((lots.len(), lots.is_empty(), left), (3, false, 3));
    assert_eq!(lots.iter().map(Lot::value).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!((&lots).into_iter().len(), 3);
    assert_eq!(lots.get(2).map(Lot::value), Some(3));
    assert!(lots.get(3).is_none());
    assert_eq!(lots.as_pointers().get(0).map(Lot::value), Some(1));
    assert_eq!(live(), (3, 1));
    drop(lots);
    assert_eq!(live(), (0, 0));
}

#[test]
fn an_empty_array_is_freed_as_well() {
    let (lots, _) = lots_together(0);
    assert!(lots.is_empty());
    assert_eq!(live(), (0, 1));
    drop(lots);
    assert_eq!(live(), (0, 0));
    assert!(lots_make(0, -1).is_empty());
    assert_eq!((live(), lots_array_frees()), ((0, 0), 2));
}

#[test]
fn no_array_is_none_where_that_may_be() {
    assert!(lots_together_or_none(-1, -1).is_none());
    assert!(lots_together_or_none(1, -1).is_some());
    assert!(lots_perhaps(-1, -1).0.is_none());
    assert_eq!(lots_live(), 0);
}

#[test]
fn each_object_has_an_owner_and_the_array_is_gone_at_once() {
    let mut lots: Vec<Owned<Lot>> = lots_make(3, -1);
    assert_eq!((live(), lots_array_frees()), ((3, 0), 1));
    let second = lots.remove(1);
    drop(lots);
    assert_eq!(live(), (1, 0));
    assert_eq!(second.value(), 2);
    drop(second);
    assert_eq!((live(), lots_array_frees()), ((0, 0), 1));
}

#[test]
fn each_object_is_ended_by_the_function_that_is_named() {
    let lots: Vec<Owned<Lot, lot_clear>> = lots_cleared(2);
    assert_eq!(live(), (2, 0));
    assert_eq!(lots.iter().map(|lot| lot.value()).sum::<c_int>(), 3);
    drop(lots);
    assert_eq!(live(), (0, 0));
}

#[test]
fn a_null_among_counted_objects_leaks_all_of_them() {
    assert!(panics(|| lots_make(3, 1)));
    assert_eq!((live(), lots_array_frees()), ((3, 1), 0));
}

#[test]
fn a_success_gives_the_objects_and_a_failure_does_not() {
    let lots = lots_list(0, 2).expect("it works");
    assert_eq!((lots.len(), live()), (2, (2, 0)));
    drop(lots);
    assert_eq!(lots_list(1, 2).expect_err("it fails").cause(), Cause::Code(-1));
    assert_eq!(live(), (0, 0));
}

#[test]
fn what_a_failure_leaves_comes_back_with_it() {
    let (count, lots) = lots_list_always(0, 2).expect("it works");
    assert_eq!((count, lots.len(), live()), (2, 2, (2, 0)));
    drop(lots);
    let rejected: Rejected<_, Option<Vec<Owned<Lot>>>> = lots_list_always(2, 2).expect_err("it fails");
    assert_eq!(live(), (2, 0));
    assert_eq!(rejected.value().map(|lots| lots.len()), Some(2));
    assert_eq!(live(), (0, 0));
    assert!(lots_list_always(1, 2).expect_err("it fails").value().is_none());
}

#[test]
fn each_count_of_one_object_is_an_owner() {
    let pass = pass_new();
    let both = pass_twice(&pass);
    assert_eq!(pass.counts(), 3);
    let copy = both[0].clone();
    drop(both);
    assert_eq!(copy.counts(), 2);
    drop((pass, copy));
    assert_eq!(passes_live(), 0);
}
