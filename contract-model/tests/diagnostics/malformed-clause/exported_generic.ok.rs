#[contract(unsafe)]
pub extern "C" fn f<'a>(value: &'a Value) {}
