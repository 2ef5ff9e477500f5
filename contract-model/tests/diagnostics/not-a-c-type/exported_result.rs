#[contract(unsafe, on_panic = return(null))]
pub extern "C" fn counter_name(counter: &Counter) -> &CStr {
    &counter.name
}
