// retained: What C keeps is not changed meanwhile.
use std::ffi::CString;
use ui_tests::api::kept::Scroll;

pub fn case() -> i32 {
    let mut title = CString::from(c"title");
    let scroll = Scroll::titled(&title);
    title = CString::from(c"other");
    scroll.sum()
}

fn main() {}
