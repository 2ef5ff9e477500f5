// exports: what C is lent it may use from any thread
use core::cell::Cell;
use core::ffi::c_int;
use ffi_contract::contract;

#[contract(unsafe, thread = same, on_panic = return(null))]
#[returns(borrowed(forever))]
pub extern "C" fn lent_to_c_setting() -> *const Cell<c_int> {
    Box::leak(Box::default())
}

fn main() {}
