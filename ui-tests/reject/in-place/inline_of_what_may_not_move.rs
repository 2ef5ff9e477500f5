// in-place: ▲ A struct that C did not say may move is not held where it would.
use ffi_contract::{InPlace, Inline};
use ui_tests::api::in_place::{Gauge, Token};

pub struct Both {
    pub gauge: Inline<Gauge<'static>>,
    pub token: InPlace<Token>,
}

fn main() {}
