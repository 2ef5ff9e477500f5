#[contract(unsafe, on_panic = return(0))]
pub extern "C" fn counter_value(&self) -> u64 {
    self.value
}
