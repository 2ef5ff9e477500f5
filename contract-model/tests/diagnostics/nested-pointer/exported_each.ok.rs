#[contract(unsafe)]
pub extern "C" fn f(#[unchecked] p: *const *const c_char, n: usize) {}
