// retained: What C keeps for good is static.
use std::ffi::CString;
use ui_tests::api::kept::sign_with;

pub fn case(name: &CString) {
    sign_with(name);
}

fn main() {}
