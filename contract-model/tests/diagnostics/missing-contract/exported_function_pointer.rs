#[contract(unsafe)]
pub extern "C" fn each(f: Option<unsafe extern "C" fn(c_int)>) {}
