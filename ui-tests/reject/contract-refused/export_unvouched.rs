// contract-refused: `#[contract(unsafe)]` is where the author vouches for what C passes
use ffi_contract::contract;

pub struct Counter(pub u64);

#[contract(on_panic = return(0))]
pub extern "C" fn unvouched_counter_value(counter: &Counter) -> u64 {
    counter.0
}

fn main() {}
