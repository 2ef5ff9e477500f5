#[contract(unsafe)]
#[cfg(unix)]
pub extern "C" fn counter_add(counter: &mut Counter, flags: c_int) {}
