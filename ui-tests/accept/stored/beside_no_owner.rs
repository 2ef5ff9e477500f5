// stored: ▲ A reference to a chest is no owner that a value could live beside.
use ui_tests::api::stored::Chest;

pub fn case(chest: &mut ffi_contract::Owned<Chest<'_>>) {
    Chest::numbers(chest, [1, 2]);
}

fn main() {}
