#[contract(unsafe)]
pub extern "C" fn line_numbers(
    #[callback(data = user, scope = call)] g: Option<unsafe extern "C" fn(#[data] mine: *mut c_void)>,
    user: *mut c_void,
) {}
