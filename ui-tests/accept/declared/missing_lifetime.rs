// declared: a declared type has the lifetimes that it was declared with
use ffi_contract::contract;

pub mod first {
    use ffi_contract::contract;
    #[contract]
    unsafe extern "C" {
        #[owned_by_c(free = stmt_free)]
        pub type stmt<'db>;
        fn stmt_free(s: *mut stmt<'_>);
    }
}

#[contract]
unsafe extern "C" {
    #[declared]
    pub type stmt<'a> = first::stmt<'a>;
    pub fn stmt_count(s: &stmt<'_>) -> i32;
}

fn main() {}
