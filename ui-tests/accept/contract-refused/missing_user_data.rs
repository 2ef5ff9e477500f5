// contract-refused: A callback says through which parameter C hands its closure back.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub type list;
    pub fn list_each(
        list: &list,
        #[callback(data = user, scope = call)]
        f: Option<unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int)>,
        user: *mut c_void,
    );
}

fn main() {}
