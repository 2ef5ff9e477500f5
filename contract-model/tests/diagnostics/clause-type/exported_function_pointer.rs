#[contract(unsafe)]
pub extern "C" fn each(#[unchecked] f: unsafe extern "C" fn(c_int)) {}
