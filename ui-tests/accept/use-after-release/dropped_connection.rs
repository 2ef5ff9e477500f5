// use-after-release: What is dropped is not used again.
use ffi_contract::Owned;
use ui_tests::api::sql::Db;

pub fn case(db: Owned<Db>) {
    let _ = db.prepare(b"select 1").map(|_| ());
    drop(db);
}

fn main() {}
