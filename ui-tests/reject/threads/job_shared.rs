// threads: A job may move, and is used by one thread at a time.
use ffi_contract::Owned;
use ui_tests::api::threads::{Job, Pool};

pub fn case(job: &Owned<Job>, pool: &Owned<Pool>) {
    std::thread::scope(|scope| {
        scope.spawn(|| job.state());
    });
    let _ = (job.state(), pool.size());
}

fn main() {}
