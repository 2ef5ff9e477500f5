// borrow-outlives-owner: what an array that C lends leads to lives in the lender
use ffi_contract::{Owned, contract};

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = crowd_free)]
    type crowd;
    fn crowd_free(c: *mut crowd);
    type member;
    #[returns(borrowed(from = c), buffer(len = nul, each = borrowed))]
    #[rust_name = "crowd::members"]
    fn crowd_members(c: &crowd) -> *const *mut member;
}

fn f(crowd: Owned<crowd>) {
    let first = crowd.members().get(0);
    drop(crowd);
    assert!(first.is_some()); //~ ERROR
}

fn main() {}
