#[contract(unsafe)]
pub extern "C" fn f(#[buffer(len = *n)] p: *const u8, n: &mut usize, #[buffer(len = nul)] q: *const u32) {}
