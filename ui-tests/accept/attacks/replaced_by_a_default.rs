// attacks: Takes an owner and leaves a default: there is none.
#![allow(unused)]
use ffi_contract::{Error, Owned};
use ui_tests::api::sql::Db;

pub fn case(db: &mut Option<Owned<Db>>) -> Option<Owned<Db>> {
    core::mem::take(db)
}

fn main() {}
