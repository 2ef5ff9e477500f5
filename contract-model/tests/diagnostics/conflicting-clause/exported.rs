#[contract(unsafe)]
pub extern "C" fn f(#[borrowed] #[consumed] a: *mut Counter, #[unchecked] #[nullable] b: *const u8, #[buffer(len = n)] #[nullable] c: *const u8, n: usize, #[nullable] d: &Counter, #[borrowed] e: &mut Counter, #[out] #[cstr] g: *mut *mut c_char) {}
