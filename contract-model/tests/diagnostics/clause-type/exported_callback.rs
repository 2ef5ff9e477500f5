#[contract(unsafe)]
pub extern "C" fn f(
    #[callback(data = user, scope = call)] g: c_int,
    user: *mut c_void
) {}
