#[contract(unsafe)]
pub extern "C" fn counter_free(#[consumed] counter *mut Counter) {}
