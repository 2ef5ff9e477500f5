#[contract(unsafe)]
#[unsafe(export)]
pub extern "C" fn f() {}
