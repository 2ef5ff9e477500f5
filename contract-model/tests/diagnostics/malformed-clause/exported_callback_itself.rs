#[contract(unsafe)]
pub extern "C" fn f(
    #[callback(data = g, scope = call)] g: Option<unsafe extern "C" fn(#[data] user: *mut c_void) -> c_int>,
    n: c_int
) {}
