// borrow-outlives-owner: what an array that C gives away leads to goes with the array
use ffi_contract::{OwnedObjects, contract};

#[contract]
unsafe extern "C" {
    type lot;
    #[returns(owned(free = lots_free), buffer(len = nul, each = borrowed))]
    safe fn lots_make() -> *mut *mut lot;
    fn lots_free(lots: *mut *mut lot);
}

fn f(lots: OwnedObjects<lot, lots_free>) {
    let first = lots.get(0);
    drop(lots);
    assert!(first.is_some()); //~ ERROR
}

fn main() {
    f(lots_make());
}
