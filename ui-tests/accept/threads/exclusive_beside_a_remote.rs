// threads: Changes an object while another thread may have a handle of it.
#![allow(unused)]
use ffi_contract::Owned;
use ui_tests::api::threads::Task;

pub fn case(mut task: Owned<Task>) {
    let remote = task.remote();
    remote.cancel();
    task.run();
}

fn main() {}
