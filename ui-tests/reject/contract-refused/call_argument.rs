// contract-refused: What `len = f(x)` calls is given what is there, and harms nothing.
use core::ffi::c_int;
use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    type note;
    #[returns(buffer(len = note_length(note)), borrowed(from = note))]
    fn note_data(note: &mut note) -> *const u8;
    fn note_length(note: &mut note) -> c_int;
}

fn main() {}
