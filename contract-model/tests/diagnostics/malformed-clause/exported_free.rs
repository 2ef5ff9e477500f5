#[contract(unsafe)]
pub extern "C" fn f(#[consumed(free = 3)] thing: *mut Thing, #[buffer(len = *n)] data: *const u8, n: &usize) {}
