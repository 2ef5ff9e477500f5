// handed: A call that can fail says whether it has ended what it was handed.
use core::ffi::{c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_int, c_void);

#[contract]
unsafe extern "C" {
    type tray;
    #[fails(nonzero)]
    fn tray_put(
        t: &mut tray,
        #[handed(destroy = end, on_failure = called)] value: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
}

fn main() {}
