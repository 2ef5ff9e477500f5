#[contract(unsafe)]
pub extern "C" fn f(#[consumed(free = g)] p: *mut Counter, #[out(owned(free = g))] q: *mut *mut Counter, #[inout] n: *mut usize) {}
