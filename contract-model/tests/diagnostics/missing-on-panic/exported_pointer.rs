#[contract(unsafe)]
#[returns(owned)]
pub extern "C" fn counter_new() -> *mut Counter {
    Box::default()
}
