#[contract(unsafe)]
pub extern "C" fn f(#[borrowed] x: *const Counter) {}
