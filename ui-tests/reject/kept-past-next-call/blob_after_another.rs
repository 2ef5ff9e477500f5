// kept-past-next-call: Bytes of a row last until another column is converted.
use ffi_contract::Owned;
use ui_tests::api::sql::Stmt;

pub fn case(stmt: &mut Owned<Stmt<'_>>) -> usize {
    let first = stmt.blob(0);
    let second = stmt.blob(1).len();
    first.len() + second
}

fn main() {}
