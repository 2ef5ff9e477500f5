// raw-way-round: Taking ownership of a pointer is unsafe.
use ffi_contract::Owned;
use ui_tests::api::sql::Db;

pub fn case(raw: *mut Db) -> Owned<Db> {
    Owned::<Db>::from_raw(raw)
}

fn main() {}
