// retained: Text that C keeps outlives the object that it is kept in.
use std::ffi::CString;
use ui_tests::api::kept::Scroll;

pub fn case() {
    let title = CString::from(c"title");
    let mut scroll = Scroll::new();
    scroll.title(&title);
}

fn main() {}
