#[contract(unsafe, on_panic = return(null))]
#[returns(owned)]
pub extern "C" fn counter_new() -> *mut Counter {
    Box::new(Counter::default())
}
