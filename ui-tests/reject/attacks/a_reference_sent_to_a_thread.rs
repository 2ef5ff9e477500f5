// attacks: Sends a reference to a job, which may move but not be shared.
use ffi_contract::Owned;
use ui_tests::api::threads::Job;

pub fn case(job: Owned<Job>) {
    std::thread::scope(|scope| {
        scope.spawn(|| job.state());
    });
}

fn main() {}
