// use-after-release: the objects of an array that C takes are gone
use ffi_contract::{Owned, contract};

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = coin_free)]
    type coin;
    fn coin_free(coin: *mut coin);
    fn coins_take(#[buffer(len = n, each = owned)] coins: *const *mut coin, n: usize);
}

fn f(coins: Vec<Owned<coin>>) {
    assert!(coins.is_empty());
    coins_take(coins);
}

fn main() {}
