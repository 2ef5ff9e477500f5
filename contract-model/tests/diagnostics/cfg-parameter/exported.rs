#[contract(unsafe)]
pub extern "C" fn counter_add(counter: &mut Counter, #[cfg(unix)] flags: c_int) {}
