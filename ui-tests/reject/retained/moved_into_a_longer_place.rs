// retained: ▲ An object that keeps text does not move to where it outlives it.
use ffi_contract::Owned;
use std::ffi::CString;
use ui_tests::api::kept::Scroll;

pub fn case(place: &mut Vec<Owned<Scroll<'static>>>, title: CString) {
    place.push(Scroll::titled(&title));
}

fn main() {}
