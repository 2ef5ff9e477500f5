// exports: what C borrows lives as long as its lender
use ffi_contract::contract;

pub struct Counter(pub u64);

#[contract(unsafe, on_panic = return(null))]
#[returns(borrowed(from = one))]
pub extern "C" fn borrowed_from_another(one: &Counter, other: &Counter) -> *const Counter {
    if one.0 > other.0 { one } else { other }
}

fn main() {}
