//! RUSTSEC-2023-0022.

#[path = "contract.rs"]
mod contract;

use contract::Name;

#[test]
fn each_thread_has_names_of_its_own() {
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let (one, other) = (Name::new().expect("it is made"), Name::new().expect("so is another"));
                assert_eq!(one.compare(&other), 0);
                assert_eq!(one.entries(), 0);
            });
        }
    });
}
