// attacks: Opens a connection in a constant.
use ffi_contract::{Error, Owned};
use ui_tests::api::sql::Db;

pub const DB: Result<Owned<Db>, Error> = Db::open(c"name");

fn main() {}
