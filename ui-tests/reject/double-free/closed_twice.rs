// double-free: An owner is closed once.
use ffi_contract::Owned;
use ui_tests::api::file::Log;

pub fn case(log: Owned<Log>) {
    let _ = log.close();
    let _ = log.close();
}

fn main() {}
