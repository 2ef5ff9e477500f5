#[contract(unsafe)]
pub extern "C" fn f(#[buffer(len = n)] data: *const u8, n: f64, #[buffer(len = m)] more: *const u8, #[out] m: *mut usize) {}
