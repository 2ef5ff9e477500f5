// hygiene: Nothing in Rust owns a type without `owned_by_c`.
use ffi_contract::{Owned, contract};
use ui_tests::api::sql::Db;

#[contract]
unsafe extern "C" {
    pub type context;
    pub fn context_depth(context: &context) -> i32;
}
pub fn case(_: Owned<context>, _: Owned<Db>) {}

fn main() {}
