#[contract(unsafe)]
pub async extern "C" fn counter_free(#[consumed] counter: *mut Counter) {}
