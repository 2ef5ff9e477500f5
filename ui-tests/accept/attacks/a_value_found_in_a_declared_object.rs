// attacks: a block that does not know that several threads may use an object lends a `Cell` of it
use core::ffi::c_void;
use core::sync::atomic::AtomicU32;
use ffi_contract::contract;

pub mod first {
    use ffi_contract::contract;
    #[contract]
    unsafe extern "C" {
        #[owned_by_c(free = hub_free)]
        #[thread(send, sync)]
        pub type hub;
        fn hub_free(h: *mut hub);
    }
}

#[contract]
unsafe extern "C" {
    #[declared]
    pub type hub = first::hub;
    pub fn hub_put(
        h: &mut hub,
        #[handed(destroy = end)] value: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );
    #[returns(handed = hub_put, borrowed(from = h))]
    pub fn hub_value(h: &hub) -> *mut c_void;
}

pub fn look(hub: &hub) -> bool {
    hub_value::<AtomicU32>(hub).is_some()
}

fn main() {}
