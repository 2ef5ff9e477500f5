// attacks: a view of the object that is lent to a closure has no place where closures are kept
use core::ffi::c_void;
use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = hook_free)]
    pub type hook;
    fn hook_free(h: *mut hook);
    #[rust_name = "hook::on"]
    pub fn hook_on(
        h: &mut hook,
        #[callback(data = user, scope = until_freed(h, slot))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, #[borrowed(exclusive)] h: *mut hook),
        >,
        user: *mut c_void,
    );
}

pub fn case(h: &mut ffi_contract::Owned<hook>) {
    hook::on(h, |h| hook::remove_on(h));
}

fn main() {}
