// retained: ▲ A reference to an object is not one to an object of shorter data.
use std::ffi::CString;
use ui_tests::api::kept::Scroll;

pub fn give<'short>(scroll: &mut Scroll<'short>, title: &'short CString) {
    scroll.title(title);
}
pub fn case(scroll: &mut Scroll<'static>) {
    let title = CString::from(c"title");
    give(scroll, &title);
}

fn main() {}
