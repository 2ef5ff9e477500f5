// retained: ▲ A pointer taken out of an owner has the lifetime still.
use ffi_contract::Owned;
use std::ffi::CString;
use ui_tests::api::kept::Scroll;

pub fn case() -> *mut Scroll<'static> {
    let title = CString::from(c"title");
    Owned::into_raw(Scroll::titled(&title))
}

fn main() {}
