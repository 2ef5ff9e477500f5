// contract-refused: A function with a contract is one that C can call: `extern "C"`, with a body, and of plain parameters.
use ffi_contract::contract;

pub struct Counter(pub u64);

#[contract(unsafe, on_panic = return(0))]
pub unsafe extern "C" fn refused_counter_value(counter: &Counter) -> u64 {
    counter.0
}

fn main() {
    let _ = refused_counter_value(&Counter(1)) + 1;
}
