#[contract(unsafe)]
pub extern "C" fn f(#[buffer(len = size)] data: *const u8, size: usize) {}
