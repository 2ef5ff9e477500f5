#[contract(unsafe)]
pub extern "C" fn f(
    #[callback(data = user, scope = call)] g: Option<unsafe extern "C" fn(#[data] user: *mut u8)>,
    user: *mut c_void,
) {}
