//! Arrays of objects that C takes, each from its owner, or has to itself for a call.

use core::ffi::c_int;
use std::panic::{AssertUnwindSafe, catch_unwind};

use ffi_contract::{Cause, Error, Owned, Rejected, contract};

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = coin_free)]
    #[rust_name = "Coin"]
    pub type coin;
    fn coin_free(coin: *mut coin);
    fn coin_melt(coin: *mut coin);
    #[returns(owned)]
    safe fn coin_new(value: c_int) -> *mut coin;
    #[returns(owned(free = coin_melt))]
    safe fn coin_minted(value: c_int) -> *mut coin;
    #[rust_name = "Coin::value"]
    fn coin_value(coin: &coin) -> c_int;
    safe fn coins_live() -> c_int;

    #[owned_by_c(free = purse_free)]
    #[rust_name = "Purse"]
    pub type purse;
    fn purse_free(purse: *mut purse);
    #[returns(owned)]
    safe fn purse_new() -> *mut purse;
    #[rust_name = "Purse::sum"]
    fn purse_sum(purse: &purse) -> c_int;

    // What C takes.
    #[rust_name = "Purse::fill"]
    fn purse_fill(purse: &mut purse, #[buffer(len = n, each = owned)] coins: *mut *mut coin, n: usize) -> c_int;
    #[link_name = "purse_fill"]
    #[rust_name = "Purse::fill_or_null"]
    fn fill_or_null(
        purse: &mut purse,
        #[buffer(len = n, each = owned, empty = null)]
        #[nullable]
        coins: *mut *mut coin,
        n: usize,
    ) -> c_int;
    #[link_name = "purse_fill"]
    #[rust_name = "Purse::fill_with_some"]
    fn fill_with_some(
        purse: &mut purse,
        #[buffer(len = n, each = owned, empty = error)] coins: *mut *mut coin,
        n: usize,
    ) -> c_int;
    #[rust_name = "Purse::pour"]
    fn purse_pour(purse: &mut purse, #[buffer(len = nul, each = owned)] coins: *const *mut coin) -> c_int;
    #[fails(negative)]
    #[returns(status)]
    #[rust_name = "Purse::try_fill"]
    fn purse_try(
        purse: &mut purse,
        #[buffer(len = n, each = owned(on = success))] coins: *const *mut coin,
        n: usize,
        #[fixed(0)] frees: c_int,
    ) -> c_int;
    #[link_name = "purse_try"]
    #[fails(negative)]
    #[returns(status)]
    #[rust_name = "Purse::force"]
    fn purse_force(
        purse: &mut purse,
        #[buffer(len = n, each = owned(on = always))] coins: *const *mut coin,
        n: usize,
        #[fixed(1)] frees: c_int,
    ) -> c_int;
    fn coins_melt(#[buffer(len = n, each = owned(free = coin_melt))] coins: *const *mut coin, n: i8);

    // What C has to itself.
    fn coins_raise(
        #[buffer(len = n, each = borrowed)] coins: *const *mut coin,
        n: usize,
        #[out] r#where: *mut usize,
    ) -> c_int;
    #[link_name = "coins_raise"]
    fn coins_raise_or_null(
        #[buffer(len = n, each = borrowed(exclusive), empty = null)]
        #[nullable]
        coins: *const *mut coin,
        n: usize,
        #[out] r#where: *mut usize,
    ) -> c_int;
    #[link_name = "coins_raise"]
    fn coins_raise_some(
        #[buffer(len = n, each = borrowed(exclusive), empty = error)]
        #[nullable]
        coins: *const *mut coin,
        n: usize,
        #[out] r#where: *mut usize,
    ) -> c_int;
    fn coins_raise_all(#[buffer(len = nul, each = borrowed)] coins: *mut *mut coin) -> c_int;
}

fn coins(count: c_int) -> Vec<Owned<Coin>> {
    (1..=count).map(coin_new).collect()
}

fn panics<T>(call: impl FnOnce() -> T) -> bool {
    catch_unwind(AssertUnwindSafe(call)).is_err()
}

#[test]
fn c_takes_each_object_of_an_array() {
    let mut purse = purse_new();
    assert_eq!(purse.fill(coins(3)), 3);
    assert_eq!((purse.sum(), coins_live()), (6, 3));
    assert_eq!(purse.fill(coins(20)), 23);
    assert_eq!(purse.pour(coins(20)), 43);
    assert_eq!(purse.pour(Vec::new()), 43);
    assert_eq!(coins_live(), 43);
    drop(purse);
    assert_eq!(coins_live(), 0);
}

#[test]
fn no_objects_are_zeros_or_null_or_refused() {
    let mut purse = purse_new();
    assert_eq!(purse.fill(Vec::new()), 0);
    assert_eq!(purse.fill_or_null(Some(Vec::new())), -1);
    assert_eq!(purse.fill_or_null(None), -1);
    assert_eq!(purse.fill_or_null(Some(coins(1))), 1);
    assert_eq!(
        purse.fill_with_some(Vec::new()).expect_err("there are none").cause(),
        Cause::Empty { parameter: "coins" }
    );
    assert_eq!(purse.fill_with_some(coins(1)), Ok(2));
    drop(purse);
    assert_eq!(coins_live(), 0);
}

#[test]
fn objects_that_a_failure_left_come_back() {
    let mut purse = purse_new();
    purse.try_fill(coins(2)).expect("there is room");
    let rejected: Rejected<Error, Vec<Owned<Coin>>> = purse.try_fill(coins(3)).expect_err("there is none");
    assert_eq!(coins_live(), 5);
    let back = rejected.value();
    assert_eq!(back.iter().map(|coin| coin.value()).collect::<Vec<_>>(), [1, 2, 3]);
    drop(back);
    assert_eq!((purse.sum(), coins_live()), (3, 2));
    assert_eq!(purse.try_fill(coins(3)).expect_err("there is none").error().cause(), Cause::Code(-1));
    assert_eq!(coins_live(), 2);
}

#[test]
fn objects_that_a_failure_took_are_gone() {
    let mut purse = purse_new();
    assert_eq!(purse.force(coins(3)).expect_err("there is no room").cause(), Cause::Code(-2));
    assert_eq!(coins_live(), 0);
    purse.force(coins(2)).expect("there is room");
    assert_eq!(coins_live(), 2);
}

#[test]
fn an_array_of_owners_may_name_another_free_function() {
    let minted: Vec<Owned<Coin, coin_melt>> = (0..4).map(coin_minted).collect();
    coins_melt(minted);
    assert_eq!(coins_live(), 0);
}

#[test]
fn too_many_objects_do_not_reach_c_and_are_freed() {
    let minted: Vec<Owned<Coin, coin_melt>> = (0..200).map(coin_minted).collect();
    assert!(panics(|| coins_melt(minted)));
    assert_eq!(coins_live(), 0);
}

#[test]
fn c_has_each_object_of_a_slice_to_itself() {
    let (mut one, mut other) = (coin_new(1), coin_new(10));
    let mut both = [&mut *one, &mut *other];
    let address = both.as_ptr().addr();
    assert_eq!(coins_raise(&mut both), (2, address));
    assert_eq!(coins_raise(&mut both).0, 2);
    assert_eq!(coins_raise_all(&mut both), 2);
    assert_eq!((both[0].value(), both[1].value()), (4, 13));
    assert_eq!((one.value(), other.value()), (4, 13));
    let mut many = coins(40);
    let mut all: Vec<&mut Coin> = many.iter_mut().map(|coin| &mut **coin).collect();
    assert_eq!(coins_raise_all(&mut all), 40);
    assert_eq!(many.iter().map(|coin| coin.value()).sum::<c_int>(), 20 * 41 + 40);
}

#[test]
fn an_empty_slice_of_objects_is_zeros_or_null_or_refused() {
    let mut coin = coin_new(1);
    assert_eq!(coins_raise(&mut []).0, 0);
    assert_eq!(coins_raise_or_null(Some(&mut [])), (-1, 0));
    assert_eq!(coins_raise_or_null(None), (-1, 0));
    assert_eq!(coins_raise_or_null(Some(&mut [&mut coin])).0, 1);
    assert_eq!(
        coins_raise_some(Some(&mut [])).expect_err("there are none").cause(),
        Cause::Empty { parameter: "coins" }
    );
    assert_eq!(coins_raise_some(Some(&mut [&mut coin])).map(|(count, _)| count), Ok(1));
    assert_eq!(coins_raise_some(None).map(|(count, _)| count), Ok(-1));
    assert_eq!(coins_raise_all(&mut []), 0);
    assert_eq!(coin.value(), 3);
}
