// declared: what may move to another thread does not depend on a declared type that may not
use ffi_contract::contract;

pub mod first {
    use ffi_contract::contract;
    #[contract]
    unsafe extern "C" {
        #[owned_by_c(free = db_free)]
        pub type db;
        fn db_free(d: *mut db);
    }
}

#[contract]
unsafe extern "C" {
    #[declared]
    pub type db = first::db;
    #[owned_by_c(free = blob_free)]
    #[thread(send)]
    pub type blob<'db>;
    fn blob_free(b: *mut blob<'_>);
    #[returns(owned)]
    pub fn blob_open<'db>(d: &'db db) -> *mut blob<'db>;
}

fn main() {}
