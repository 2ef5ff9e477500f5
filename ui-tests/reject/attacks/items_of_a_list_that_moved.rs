// attacks: Keeps the items of a list that an addition may have moved.
use ffi_contract::Owned;
use ui_tests::api::arena::Tail;

pub fn case(tail: &mut Owned<Tail>) -> usize {
    let items = tail.items();
    Tail::add(tail, 1);
    items.len()
}

fn main() {}
