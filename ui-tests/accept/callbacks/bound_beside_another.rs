// callbacks: Of closures that share one user data, each may run on the threads that its own clause says.
use core::cell::Cell;
use ui_tests::api::user_data::walk_apart;

pub fn case() {
    let entered = Cell::new(0);
    walk_apart(|tree| entered.set(tree), |_| {});
}

fn main() {}
