#[contract(unsafe)]
pub extern "C" fn f(#[consumed(free = d)] a: *mut Counter, b: &mut Counter, #[consumed(free = d)] c: *mut Counter, d: c_int) {}
