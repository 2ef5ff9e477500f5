// attacks: what C gets for a panic is safe code, although C calls what it stands in
use core::ffi::{c_int, c_void};
use ffi_contract::contract;

const unsafe fn unknown() -> c_int {
    0
}

#[contract]
unsafe extern "C" {
    pub type list;
    pub fn list_each(
        list: &list,
        #[callback(data = user, scope = call, on_panic = return(unsafe { unknown() }))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void) -> c_int,
        >,
        user: *mut c_void,
    );
}

fn main() {}
