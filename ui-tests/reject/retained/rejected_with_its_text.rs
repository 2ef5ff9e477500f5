// retained: ▲ What a refused call gives back still keeps its text.
use ffi_contract::Owned;
use std::ffi::CString;
use ui_tests::api::kept::{Cupboard, Scroll};

pub fn case() -> Option<Owned<Scroll<'static>>> {
    let title = CString::from(c"title");
    let mut cupboard = Cupboard::new();
    let rejected = cupboard.put(Scroll::titled(&title)).err()?;
    Some(rejected.value())
}

fn main() {}
