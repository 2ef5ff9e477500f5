#[contract(unsafe)]
pub extern "C" fn f(
    #[callback(data = a, scope = notified(d))] g: Option<unsafe extern "C" fn(#[data] user: *mut c_void) -> c_int>,
    a: *mut c_void,
    #[callback(data = b, scope = notified(d))] h: Option<unsafe extern "C" fn(#[data] user: *mut c_void) -> c_int>,
    b: *mut c_void,
    d: Option<unsafe extern "C" fn(*mut c_void)>
) {}
