// declared: what is borrowed forever may be used from every thread
use ffi_contract::contract;

pub mod first {
    use ffi_contract::contract;
    #[contract]
    unsafe extern "C" {
        #[thread(send, sync)]
        pub type method;
    }
}

#[contract]
unsafe extern "C" {
    #[declared]
    pub type method = first::method;
    #[returns(borrowed(forever))]
    pub safe fn default_method() -> *const method;
}

fn main() {}
