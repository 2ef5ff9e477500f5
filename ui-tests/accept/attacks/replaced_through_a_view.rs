// attacks: Adds to a list through a reference that would not learn its new address.
#![allow(unused)]
use ffi_contract::Owned;
use ui_tests::api::arena::Tail;

pub fn case(tail: &mut Owned<Tail>) {
    Tail::add(tail, 1);
}

fn main() {}
