#[contract(unsafe)]
pub extern "C" fn f(#[consumed] a: *mut Counter, #[unchecked] b: *const u8, #[buffer(len = n)] c: *const u8, n: usize, d: Option<&Counter>, e: &mut Counter, #[out(owned, cstr)] g: *mut *mut c_char) {}
