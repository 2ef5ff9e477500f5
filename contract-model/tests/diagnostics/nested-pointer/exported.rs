#[contract(unsafe)]
pub extern "C" fn take(all: &mut *mut Counter, #[buffer(len = n)] texts: *const *const c_char, n: usize) {}
