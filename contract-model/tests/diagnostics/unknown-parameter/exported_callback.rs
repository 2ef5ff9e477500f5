#[contract(unsafe)]
pub extern "C" fn f(
    #[callback(data = usr, scope = call)] g: Option<unsafe extern "C" fn(#[data] user: *mut c_void) -> c_int>,
    user: &mut c_int
) {}
