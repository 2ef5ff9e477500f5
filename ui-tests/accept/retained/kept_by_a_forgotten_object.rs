// retained: ▲ Forgetting the object ends the borrow, but nothing gives the object back.
use ffi_contract::Owned;
use std::ffi::CString;
use ui_tests::api::kept::Scroll;

pub fn case() -> i32 {
    let title = CString::from(c"title");
    let mut scroll = Scroll::new();
    scroll.title(&title);
    let lent: &Scroll<'_> = Owned::leak(scroll);
    lent.sum()
}

fn main() {}
