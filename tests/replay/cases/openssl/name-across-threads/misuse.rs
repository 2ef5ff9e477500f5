//! RUSTSEC-2023-0022: two threads read a name, and each of them makes its encoding anew in it.

#[path = "contract.rs"]
mod contract;

use contract::Name;

fn compare(name: &Name, other: &Name) {
    std::thread::scope(|scope| {
        scope.spawn(|| name.compare(other));
    });
}

fn main() {
    let _ = compare;
}
