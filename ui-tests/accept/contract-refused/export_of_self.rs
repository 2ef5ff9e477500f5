// contract-refused: C calls a function by its symbol alone, which is in no `impl`, so that there is no `Self`
use ffi_contract::contract;

pub struct Counter(pub u64);

#[contract(unsafe, on_panic = return(0))]
pub extern "C" fn self_counter_value(counter: &Counter) -> u64 {
    counter.0
}

fn main() {}
