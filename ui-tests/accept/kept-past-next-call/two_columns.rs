// kept-past-next-call: Reading a column may move the text of another one.
use ui_tests::api::sql::Stmt;

pub fn case(stmt: &mut Stmt<'_>) -> usize {
    let first = stmt.text(0).map_or(0, |it| it.count_bytes());
    let second = stmt.text(1).map_or(0, |it| it.count_bytes());
    first + second
}

fn main() {}
