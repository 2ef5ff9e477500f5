#[contract(unsafe)]
pub extern "C" fn f(
    #[callback(scope = call)] g: Option<unsafe extern "C" fn(#[data] user: *mut c_void) -> c_int>,
    user: *mut c_void
) {}
