// attacks: Copies an object out from behind its reference.
use ffi_contract::Owned;
use ui_tests::api::sql::Db;

pub fn case(db: &Owned<Db>) -> usize {
    let copy: &Db = db;
    size_of_val(copy)
}

fn main() {}
