// retained: ▲ An object that keeps text does not move to where it outlives it.
use ffi_contract::Owned;
use std::ffi::CString;
use ui_tests::api::kept::Scroll;

pub fn case(place: &mut Vec<Owned<Scroll<'static>>>) {
    place.push(Scroll::titled(c"title"));
}

fn main() {}
