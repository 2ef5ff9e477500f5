// contract-refused: Two declarations of one C symbol that cannot both be right.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_hook(db: &mut db, #[null] hook: Option<unsafe extern "C" fn(*mut c_void)>);
    #[link_name = "db_hook"]
    fn db_hook_data(db: &mut db, #[null] data: *mut c_void);
}

fn main() {}
