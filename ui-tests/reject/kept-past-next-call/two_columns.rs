// kept-past-next-call: Reading a column may move the text of another one.
use ui_tests::api::sql::Stmt;

pub fn case(stmt: &mut Stmt<'_>) -> usize {
    let first = stmt.text(0);
    let second = stmt.text(1);
    first.map_or(0, |it| it.count_bytes()) + second.map_or(0, |it| it.count_bytes())
}

fn main() {}
