// stored: What a chest was made with does not borrow from what goes first.
use ffi_contract::Owned;
use std::ffi::CString;
use ui_tests::api::stored::Chest;

pub fn case() -> Owned<Chest<'static>> {
    let label = CString::from(c"label");
    Chest::labelled(label)
}

fn main() {}
