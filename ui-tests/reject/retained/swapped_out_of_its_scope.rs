// retained: ▲ Swapping the object with one that lives longer takes its text along.
use ffi_contract::Owned;
use std::ffi::CString;
use ui_tests::api::kept::Scroll;

pub fn case<'long>(kept: &mut Owned<Scroll<'long>>) {
    let title = CString::from(c"title");
    let mut scroll = Scroll::new();
    scroll.title(&title);
    core::mem::swap(kept, &mut scroll);
}

fn main() {}
