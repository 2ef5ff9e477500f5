// retained: ▲ A temporary is gone before C reads it.
use std::ffi::CString;
use ui_tests::api::kept::Scroll;

pub fn case(scroll: &mut Scroll<'_>) {
    scroll.title(c"title");
}

fn main() {}
