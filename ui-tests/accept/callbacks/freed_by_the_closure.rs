// callbacks: What is lent to the call is not freed by its closure.
use ui_tests::api::callbacks::Shelf;

pub fn case() {
    let mut shelf = Some(Shelf::new());
    let lent = shelf.as_ref();
    if let Some(lent) = lent {
        lent.each(|_| ());
        shelf = None;
    }
    let _ = shelf;
}

fn main() {}
