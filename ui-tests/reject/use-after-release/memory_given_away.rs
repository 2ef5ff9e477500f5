// use-after-release: Memory that was given to C is C's.
use ui_tests::api::text::{text_dup, text_give};

pub fn case() -> Result<(), ffi_contract::Error> {
    let text = text_dup(c"text")?;
    let lent: &core::ffi::CStr = &text;
    text_give(text);
    println!("{lent:?}");
    Ok(())
}

fn main() {}
