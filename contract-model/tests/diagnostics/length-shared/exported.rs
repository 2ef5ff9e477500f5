#[contract(unsafe)]
pub extern "C" fn f(#[buffer(len = n)] data: *const u8, n: usize, #[buffer(len = n)] more: *const u8) {}
