#[contract(unsafe)]
pub extern "C" fn counter_set(counter: *mut Counter, name: *const c_char, values: *mut u32, data: *const c_void, all: *mut *mut Counter) {}
