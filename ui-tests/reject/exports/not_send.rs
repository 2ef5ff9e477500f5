// exports: what C gives back may be dropped on any thread
use ffi_contract::contract;
use std::rc::Rc;

pub struct Counter(pub Rc<u64>);

#[contract(unsafe)]
pub extern "C" fn not_send_free(#[consumed] counter: *mut Counter) {
    drop(counter);
}

fn main() {}
