// exports: what C calls back for the call is not kept
use core::ffi::c_void;
use ffi_contract::contract;

pub struct Bell {
    ring: Option<Box<dyn FnMut()>>,
}

#[contract(unsafe, thread = same)]
pub extern "C" fn callback_kept_past_the_call(
    bell: &mut Bell,
    #[callback(data = user, scope = call)] ring: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
    user: *mut c_void,
    #[unchecked] _destroy: Option<unsafe extern "C" fn(*mut c_void)>,
) {
    bell.ring = Some(Box::new(ring));
}

fn main() {
    callback_kept_past_the_call(&mut Bell { ring: None }, || (), None);
}
