// stored: Beside an object without a lifetime lives only what is good for ever.
use std::ffi::CString;
use ui_tests::api::stored::Urn;

pub fn case(label: &CString) {
    let mut urn = Urn::new();
    Urn::label(&mut urn, label.clone());
}

fn main() {}
