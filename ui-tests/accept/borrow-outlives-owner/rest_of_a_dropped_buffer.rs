// borrow-outlives-owner: What C has not taken lives in the buffer that it was given.
use ui_tests::api::arrays::Word;

pub fn case() -> Result<usize, ffi_contract::Error> {
    let text = String::from("one two");
    let mut rest = text.as_bytes();
    Word::next(&mut rest)?;
    let left = rest.len();
    drop(text);
    Ok(left)
}

fn main() {}
