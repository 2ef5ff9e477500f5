#[contract(unsafe)]
pub extern "C" fn f<T>(value: &T) {}
