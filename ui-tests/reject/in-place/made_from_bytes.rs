// in-place: ▲ Only C makes a struct: safe code has no owner of one that was not filled.
use ffi_contract::Inline;
use ui_tests::api::in_place::Token;

pub fn case() -> Inline<Token> {
    Default::default()
}

fn main() {}
