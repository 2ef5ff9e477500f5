// attacks: two children on two threads find the same value of their parent, which has a `Cell` in it
use core::cell::Cell;
use core::ffi::c_void;
use ffi_contract::{Owned, contract};

#[contract(strip = ["hub_", "spoke_"])]
unsafe extern "C" {
    #[owned_by_c(free = hub_free)]
    #[thread(send, sync)]
    #[rust_name = "Hub"]
    pub type hub;
    fn hub_free(h: *mut hub);
    pub fn hub_put(
        h: &mut hub,
        #[handed(destroy = end)] value: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );

    #[owned_by_c(free = spoke_free)]
    #[thread(send)]
    #[rust_name = "Spoke"]
    pub type spoke<'hub>;
    #[returns(owned)]
    #[rust_name = "Hub::spoke"]
    pub fn spoke_new<'hub>(h: &'hub hub) -> *mut spoke<'hub>;
    fn spoke_free(s: *mut spoke<'_>);
    #[returns(handed = hub_put, borrowed(from = s))]
    pub fn spoke_hub_value(s: &spoke<'_>) -> *mut c_void;
}

pub fn count<'hub>(one: Owned<Spoke<'hub>>, other: Owned<Spoke<'hub>>) {
    std::thread::scope(|scope| {
        for spoke in [one, other] {
            scope.spawn(move || spoke.hub_value::<Cell<u32>>().map(|count| count.set(count.get() + 1)));
        }
    });
}

fn main() {}
