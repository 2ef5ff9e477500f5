#[contract(unsafe, on_panic = return(0))]
pub extern "C" fn counter_value(counter: &Counter) -> u64 {
    counter.value
}
