#[contract(unsafe)]
pub extern "C" fn f(#[consumed(free = "thing_free")] thing: *mut Thing, #[buffer(len = n)] data: *const u8, n: usize) {}
