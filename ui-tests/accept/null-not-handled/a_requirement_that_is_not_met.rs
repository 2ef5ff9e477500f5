// null-not-handled: What is required may not be so.
use ffi_contract::Owned;
use ui_tests::api::sql::Stmt;

pub fn case(stmt: &Owned<Stmt<'_>>) -> usize {
    stmt.shared_text(0).map_or(0, |text| text.to_bytes().len())
}

fn main() {}
