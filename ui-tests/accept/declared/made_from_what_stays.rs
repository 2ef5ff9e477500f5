// declared: a declared type that moves is not made from what stays on its thread
use ffi_contract::contract;

pub mod first {
    use ffi_contract::contract;
    #[contract]
    unsafe extern "C" {
        #[owned_by_c(free = stmt_free)]
        #[thread(send)]
        pub type stmt<'db>;
        fn stmt_free(s: *mut stmt<'_>);
    }
}

#[contract]
unsafe extern "C" {
    #[declared]
    pub type stmt<'db> = first::stmt<'db>;
    #[thread(send, sync)]
    pub type cache;
    #[returns(owned)]
    pub fn cache_take<'c>(c: &'c cache) -> *mut stmt<'c>;
}

fn main() {}
