#[contract(unsafe)]
pub extern "C" fn f(#[buffer(len = n, each = cstr)] p: *const *const c_char, n: usize) {}
