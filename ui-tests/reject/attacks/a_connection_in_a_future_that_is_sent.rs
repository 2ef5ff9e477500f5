// attacks: Holds a connection across an await in a future that goes to another thread.
#![allow(unused)]
use ffi_contract::{Error, Owned};
use ui_tests::api::sql::Db;
pub fn send(_: impl Future + Send) {}
pub async fn other() {}

pub fn case(db: fn() -> Owned<Db>) {
    send(async move {
        let db = db();
        other().await;
        let _ = db.running();
    });
}

fn main() {}
