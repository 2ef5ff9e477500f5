#[contract(unsafe)]
pub extern "C" fn f(one: &'static Counter, other: &'a Counter) {}
