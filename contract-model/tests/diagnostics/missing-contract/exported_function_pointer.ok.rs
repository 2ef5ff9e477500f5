#[contract(unsafe)]
pub extern "C" fn each(#[unchecked] f: Option<unsafe extern "C" fn(c_int)>) {}
