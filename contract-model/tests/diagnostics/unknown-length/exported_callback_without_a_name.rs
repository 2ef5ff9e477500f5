#[contract(unsafe)]
pub extern "C" fn f(
    #[callback(data = user, scope = call)] g: Option<unsafe extern "C" fn(#[data] user: *mut c_void, #[buffer(len = argument_2)] one: *const u8, usize)>,
    user: *mut c_void,
) {}
