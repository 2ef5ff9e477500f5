// raw-way-round: what C has to itself is in a slice once
use ffi_contract::{Owned, contract};

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = coin_free)]
    type coin;
    fn coin_free(coin: *mut coin);
    fn coins_raise(#[buffer(len = n, each = borrowed)] coins: *const *mut coin, n: usize);
}

fn f(mut one: Owned<coin>) {
    coins_raise(&mut [&mut one, &mut one]); //~ ERROR
}

fn main() {}
