// threads: A connection stays on its thread.
use ffi_contract::Owned;
use ui_tests::api::sql::Db;
use ui_tests::api::threads::Job;

pub fn case(_: Owned<Db>, job: Owned<Job>) {
    std::thread::spawn(move || drop(job));
}

fn main() {}
