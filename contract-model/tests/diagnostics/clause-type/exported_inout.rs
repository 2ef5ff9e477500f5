#[contract(unsafe)]
pub extern "C" fn f(#[inout(owned(free = g))] p: *mut *mut Counter, #[inout] n: *const usize) {}
