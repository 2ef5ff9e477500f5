// contract-refused: What nobody looks at is no text.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub type list;
    pub fn list_each(
        list: &list,
        #[callback(data = user, scope = call)]
        f: Option<unsafe extern "C" fn(#[data] user: *mut c_void, #[unused] #[cstr] name: *const c_char)>,
        user: *mut c_void,
    );
}

fn main() {}
