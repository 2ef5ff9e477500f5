#[contract(unsafe)]
pub extern "C" fn f(
    #[callback(data = user, scope = call)] g: Option<unsafe extern "C" fn(#[data] user: *mut c_void, #[unchecked] inner: Option<unsafe extern "C" fn()>)>,
    user: *mut c_void,
) {}
