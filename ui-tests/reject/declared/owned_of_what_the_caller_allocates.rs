// declared: what the caller allocates where it is declared is not owned as an object of C's
use ffi_contract::contract;

pub mod first {
    use ffi_contract::contract;
    #[repr(C)]
    pub struct matcher_t {
        state: usize,
    }
    #[contract]
    unsafe extern "C" {
        #[initialized_by_c(clear = matcher_clear)]
        pub type matcher = matcher_t;
        fn matcher_clear(m: *mut matcher);
    }
}

#[contract]
unsafe extern "C" {
    #[declared]
    pub type matcher = first::matcher;
    #[returns(owned)]
    pub safe fn matcher_new() -> *mut matcher;
}

fn main() {}
