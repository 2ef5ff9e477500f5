// attacks: Uses the log after a close that may have worked.
use ffi_contract::Owned;
use ui_tests::api::file::Log;

pub fn case(log: Owned<Log>) -> i32 {
    let _ = log.close();
    log.lines()
}

fn main() {}
