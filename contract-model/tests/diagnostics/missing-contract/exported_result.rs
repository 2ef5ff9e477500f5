#[contract(unsafe, on_panic = return(null))]
pub extern "C" fn counter_name(counter: &Counter) -> *const c_char {
    &counter.name
}
