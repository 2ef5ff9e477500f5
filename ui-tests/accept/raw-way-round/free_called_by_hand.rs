// raw-way-round: A free function has no wrapper: the owner calls it.
use ffi_contract::Owned;
use ui_tests::api::sql::Db;

pub fn case(db: Owned<Db>) {
    drop(db);
}

fn main() {}
