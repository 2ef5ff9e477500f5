//! RUSTSEC-2019-0018.

#[path = "contract.rs"]
mod contract;

use contract::Api;

#[test]
fn options_are_set_alone_and_read_by_many() {
    let mut api = Api::get().expect("it is there");
    api.set_option(3);
    std::thread::scope(|scope| {
        let readers = [scope.spawn(|| api.option()), scope.spawn(|| api.option())];
        for reader in readers {
            assert_eq!(reader.join().expect("it does not panic"), 3);
        }
    });
}
