// attacks: Uses the log after a close that may have worked.
use ffi_contract::Owned;
use ui_tests::api::file::Log;

pub fn case(log: Owned<Log>) -> i32 {
    let Err(rejected) = log.close() else { return 0 };
    rejected.value().lines()
}

fn main() {}
