// retained: Text that C keeps outlives the object that it is kept in.
use std::ffi::CString;
use ui_tests::api::kept::Scroll;

pub fn case() {
    let mut scroll = Scroll::new();
    let title = CString::from(c"title");
    scroll.title(&title);
}

fn main() {}
