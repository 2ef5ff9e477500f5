// null-not-handled: A column may be NULL.
use ui_tests::api::sql::Stmt;

pub fn case(stmt: &mut Stmt<'_>) -> usize {
    stmt.text(0).map_or(0, |text| text.count_bytes())
}

fn main() {}
