// raw-way-round: Safe code makes no view, and so no reference at an address of its choice.
use ui_tests::api::sql::Db;

pub fn case() {
    let made: Option<&Db> = None;
    let _ = made;
}

fn main() {}
