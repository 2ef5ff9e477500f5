#[contract(unsafe)]
pub extern "C" fn f(
    #[callback(data = user, scope = notified(destroy))] g: Option<unsafe extern "C" fn(#[data] user: *mut c_void) -> c_int>,
    user: *mut c_void,
    destroy: Option<unsafe extern "C" fn(*mut c_void)>
) {}
