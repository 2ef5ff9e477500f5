// stored: ▲ What lives beside an object that may move may move as well.
use std::ffi::CStr;
use ui_tests::api::stored::Urn;

pub fn case(label: std::sync::Arc<CStr>) {
    let mut urn = Urn::new();
    Urn::label(&mut urn, label);
}

fn main() {}
