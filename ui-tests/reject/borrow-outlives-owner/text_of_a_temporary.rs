// borrow-outlives-owner: A found byte lives in the text that was searched.
use std::ffi::CString;
use ui_tests::api::text::text_find;

pub fn case(text: CString) -> bool {
    let found = text_find(&CString::from(text.as_c_str()), 65);
    found.is_some()
}

fn main() {}
