// declared: an alias does not hide a lifetime of the type that it names
use ffi_contract::contract;

pub mod first {
    use ffi_contract::contract;
    #[contract]
    unsafe extern "C" {
        #[owned_by_c(free = stmt_free)]
        pub type stmt<'db>;
        fn stmt_free(s: *mut stmt<'_>);
    }
    pub type Alias<'a> = stmt<'a>;
}

#[contract]
unsafe extern "C" {
    #[declared]
    pub type stmt<'db> = first::Alias<'db>;
    pub fn stmt_count(s: &stmt<'_>) -> i32;
}

fn main() {}
