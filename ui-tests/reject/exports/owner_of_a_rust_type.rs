// exports: `free = F` ends an object of C's, and a box is Rust's
use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = rust_type_thing_free)]
    pub type rust_type_thing;
    fn rust_type_thing_free(thing: *mut rust_type_thing);
}

pub struct Counter(pub u64);

#[contract(unsafe)]
pub extern "C" fn owner_of_a_rust_type(#[consumed(free = rust_type_thing_free)] counter: *mut Counter) {
    drop(counter);
}

fn main() {}
