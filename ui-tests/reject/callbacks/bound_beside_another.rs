// callbacks: Of closures that share one user data, each may run on the threads that its own clause says.
use core::cell::Cell;
use ui_tests::api::user_data::walk_apart;

pub fn case() {
    let left = Cell::new(0);
    walk_apart(|_| {}, |tree| left.set(tree)); //~ ERROR
}

fn main() {}
