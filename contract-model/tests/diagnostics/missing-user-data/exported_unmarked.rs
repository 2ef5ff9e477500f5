#[contract(unsafe)]
pub extern "C" fn f(
    #[callback(data = user, scope = call)] g: Option<unsafe extern "C" fn(*mut c_void, c_int) -> c_int>,
    user: *mut c_void
) {}
