// attacks: Keeps a connection in a static that all threads reach.
#![allow(unused)]
use ffi_contract::Owned;
use ui_tests::api::sql::Db;
use ui_tests::api::threads::Pool;

pub static KEPT: std::sync::OnceLock<Owned<Pool>> = std::sync::OnceLock::new();

fn main() {}
