// null-not-handled: A column may be NULL.
use ui_tests::api::sql::Stmt;

pub fn case(stmt: &mut Stmt<'_>) -> usize {
    stmt.text(0).count_bytes()
}

fn main() {}
