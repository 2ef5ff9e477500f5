#[contract]
pub unsafe extern "C" fn counter_free(#[consumed] counter: *mut Counter) {}
