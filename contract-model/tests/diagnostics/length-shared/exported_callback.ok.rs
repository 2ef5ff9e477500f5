#[contract(unsafe)]
pub extern "C" fn f(
    #[callback(data = user, scope = call)] g: Option<unsafe extern "C" fn(#[data] user: *mut c_void, #[buffer(len = n)] one: *const u8, #[buffer(len = m)] two: *const u8, n: usize, m: usize)>,
    user: *mut c_void
) {}
