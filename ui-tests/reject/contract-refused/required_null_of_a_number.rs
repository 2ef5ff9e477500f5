// contract-refused: A requirement fits what is asked.
use core::ffi::c_int;
use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    type note;
    #[requires(note_kind(note), null)]
    fn note_first(note: &note) -> c_int;
    fn note_kind(note: &note) -> c_int;
}

fn main() {}
