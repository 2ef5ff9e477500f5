// null-not-handled: A constructor may fail.
use ui_tests::api::sql::Db;

pub fn case() {
    let db = Db::open(c":memory:");
    let _ = db.map(|db| db.prepare(b"select 1").is_ok());
}

fn main() {}
