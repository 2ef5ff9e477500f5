#[contract(unsafe)]
pub extern "C" fn f() {}
