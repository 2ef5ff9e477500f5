// threads: Keeps the handle of another thread longer than the object.
#![allow(unused)]
use ffi_contract::Owned;
use ui_tests::api::threads::Task;

pub fn case(task: Owned<Task>) {
    let remote = task.remote();
    remote.cancel();
    drop(task);
}

fn main() {}
