// attacks: Drops a pool while a scoped thread uses it.
#![allow(unused)]
use ffi_contract::{Error, Owned};
use ui_tests::api::threads::Pool;

pub fn case(pool: Owned<Pool>) {
    std::thread::scope(|scope| {
        let lent: &Pool = &pool;
        scope.spawn(move || lent.size());
        drop(pool);
    });
}

fn main() {}
