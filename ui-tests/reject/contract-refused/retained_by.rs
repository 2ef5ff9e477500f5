// contract-refused: What C keeps is bounded by a lifetime of the object that it is kept in.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = stmt_free)]
    type stmt<'db, 'data>;
    fn stmt_free(s: *mut stmt<'_, '_>);
    fn stmt_bind(s: &mut stmt<'_, '_>, #[cstr] #[retained(by = s, as = 'text)] text: *const c_char);
}

fn main() {}
