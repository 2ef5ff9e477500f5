#[contract(unsafe)]
pub extern "C" fn f(
    #[callback(data = user, scope = call)] g: Option<unsafe extern "C" fn(#[data] user: *mut c_void, #[buffer(len = n)] one: *const u8, n: f64)>,
    user: *mut c_void
) {}
