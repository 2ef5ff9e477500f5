#[contract(unsafe)]
pub extern "C" fn set(on: bool, also: &bool) {}
