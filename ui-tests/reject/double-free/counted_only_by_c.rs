// double-free: ▲ `counted`: C counts by itself, and Rust cannot count up: a borrowed session gives no second owner.
use ffi_contract::Owned;
use ui_tests::api::cert::Session;

pub fn case(session: &Owned<Session>) -> i32 {
    let second = session.try_clone();
    second.map_or(0, |second| second.id())
}

fn main() {}
