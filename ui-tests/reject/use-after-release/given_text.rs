// use-after-release: Text that C has taken is not read again.
use ffi_contract::OwnedCStr;
use ui_tests::api::text::{text_free, text_give};

pub fn case(text: OwnedCStr<text_free>) {
    text_give(text);
    let _ = text.to_bytes().len();
}

fn main() {}
