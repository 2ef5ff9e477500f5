// declared: what a declared type keeps goes with it to another thread
use ffi_contract::contract;

pub mod first {
    use ffi_contract::contract;
    #[contract]
    unsafe extern "C" {
        #[owned_by_c(free = db_free)]
        #[thread(send)]
        pub type db;
        fn db_free(d: *mut db);
    }
}

#[contract]
unsafe extern "C" {
    #[declared]
    pub type db = first::db;
    #[owned_by_c(free = hook_free)]
    pub type hook;
    fn hook_free(h: *mut hook);
    pub fn db_hook(d: &mut db, #[consumed] h: *mut hook);
}

fn main() {}
