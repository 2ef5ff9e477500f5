#[contract(unsafe)]
pub extern "C" fn f(#[consumed] x: *mut Counter) {}
