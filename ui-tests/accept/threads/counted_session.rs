// threads: A counted session has other owners, maybe on this thread.
use ffi_contract::Owned;
use ui_tests::api::cert::Session;
use ui_tests::api::threads::Pool;

pub fn case(session: Owned<Session>, pool: Owned<Pool>) {
    std::thread::spawn(move || pool.size());
    let _ = session.id();
}

fn main() {}
