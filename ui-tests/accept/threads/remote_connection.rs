// threads: Uses a connection on another thread, where C allows one function of it.
#![allow(unused)]
use ffi_contract::Owned;
use ui_tests::api::threads::Task;

pub fn case(task: &Owned<Task>) {
    let remote = task.remote();
    std::thread::scope(|scope| {
        scope.spawn(move || remote.cancel());
    });
}

fn main() {}
