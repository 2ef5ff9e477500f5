#[contract(unsafe)]
pub extern "C" fn look(data: &c_void) {}
