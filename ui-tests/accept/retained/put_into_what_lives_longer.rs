// retained: ▲ What is consumed takes along what it keeps.
use std::ffi::CString;
use ui_tests::api::kept::{Cupboard, Scroll};

pub fn case(cupboard: &mut Cupboard<'static>) -> bool {
    let title = c"title";
    cupboard.put(Scroll::titled(&title)).is_ok()
}

fn main() {}
