// use-after-release: Memory that was given to C is C's.
use ui_tests::api::text::{text_dup, text_give};

pub fn case() -> Result<(), ffi_contract::Error> {
    let text = text_dup(c"text")?;
    let lent: &core::ffi::CStr = &text;
    println!("{lent:?}");
    text_give(text);
    Ok(())
}

fn main() {}
