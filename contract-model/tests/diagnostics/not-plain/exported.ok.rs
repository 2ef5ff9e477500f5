#[contract(unsafe)]
pub extern "C" fn set(on: u8, also: &u8) {}
