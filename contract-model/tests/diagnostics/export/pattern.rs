#[contract(unsafe, on_panic = return(0))]
pub extern "C" fn counter_value(Counter { value }: &Counter) -> u64 {
    *value
}
