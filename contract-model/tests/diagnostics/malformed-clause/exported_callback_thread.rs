#[contract(unsafe)]
pub extern "C" fn f(
    #[callback(data = user, scope = call, thread = registering)] g: Option<unsafe extern "C" fn(#[data] user: *mut c_void) -> c_int>,
    user: *mut c_void
) {}
