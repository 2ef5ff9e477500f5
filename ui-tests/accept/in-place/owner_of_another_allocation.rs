// in-place: ▲ C never frees the memory of the caller.
use ffi_contract::{InPlace, Owned};
use ui_tests::api::in_place::Gauge;

pub fn case() -> InPlace<Gauge<'static>> {
    Gauge::new(1).unwrap()
}

fn main() {}
