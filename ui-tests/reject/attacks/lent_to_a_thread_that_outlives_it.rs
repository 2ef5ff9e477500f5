// attacks: Lends a pool to a thread that nobody waits for.
use ffi_contract::Owned;
use ui_tests::api::threads::Pool;

pub fn case(pool: Owned<Pool>) {
    let lent: &Pool = &pool;
    std::thread::spawn(move || lent.size());
}

fn main() {}
