// attacks: a method that wants the parent's lifetime to be that of the data is not for those who know only one of them
use ffi_contract::{Anchored, Owned, contract};
use std::rc::Rc;

#[contract(strip = ["hub_", "spoke_"])]
unsafe extern "C" {
    #[owned_by_c(free = hub_free)]
    #[rust_name = "Hub"]
    pub type hub;
    fn hub_free(h: *mut hub);

    #[owned_by_c(free = spoke_free)]
    #[rust_name = "Spoke"]
    pub type spoke<'hub, 'data>;
    #[returns(owned)]
    #[rust_name = "Hub::spoke"]
    pub fn spoke_new<'hub, 'data>(h: &'hub hub, value: &'data i32) -> *mut spoke<'hub, 'data>;
    fn spoke_free(s: *mut spoke<'_, '_>);
    pub fn spoke_value<'data>(s: &spoke<'_, 'data>) -> &'data i32;
    /// Keeps the value where those of the hub are.
    pub fn spoke_move_to_hub<'both>(s: &mut spoke<'both, 'both>);
    pub fn spoke_hub_value<'hub>(s: &spoke<'hub, '_>) -> &'hub i32;
}

pub fn mix(spoke: &mut Anchored<Spoke<'static, '_>, Rc<Owned<Hub>>>) -> i32 {
    *spoke.value()
}

fn main() {}
