#[contract(unsafe)]
pub extern "C" fn counter_value(counter: &Counter) -> u64 {
    counter.value
}
