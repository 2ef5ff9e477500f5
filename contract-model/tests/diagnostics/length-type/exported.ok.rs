#[contract(unsafe)]
pub extern "C" fn f(#[buffer(len = n)] data: *const u8, n: usize, #[buffer(len = m)] more: *const u8, m: usize) {}
