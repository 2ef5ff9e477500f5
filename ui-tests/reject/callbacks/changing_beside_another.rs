// callbacks: Closures that share one user data are called while others run: they change nothing of their own.
use ui_tests::api::user_data::walk;

pub fn case() {
    let mut entered = 0;
    walk(|tree| entered += tree, |_| {}); //~ ERROR
    let _ = entered;
}

fn main() {}
