// retained: ▲ A cupboard that refused to close keeps what is in it.
use ffi_contract::Owned;
use std::ffi::CString;
use ui_tests::api::kept::{Cupboard, Scroll};

pub fn case() -> Option<Owned<Cupboard<'static>>> {
    let title = c"title";
    let mut cupboard = Cupboard::new();
    cupboard.put(Scroll::titled(&title)).ok()?;
    Some(cupboard.close().err()?.value())
}

fn main() {}
