// double-free: What C cannot count up or copy has one owner.
use ffi_contract::Owned;
use ui_tests::api::sql::Db;

pub fn case(db: Owned<Db>) {
    let second = db;
    drop(second);
}

fn main() {}
