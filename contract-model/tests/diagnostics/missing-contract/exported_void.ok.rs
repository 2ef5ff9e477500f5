#[contract(unsafe)]
pub extern "C" fn look(#[buffer(len = n)] data: *const c_void, n: usize) {}
