#[contract(unsafe)]
pub extern "C" fn f(#[buffer(len = m)] p: *const u8, m: usize, n: &mut usize, #[buffer(len = k)] q: *const u32, k: usize) {}
