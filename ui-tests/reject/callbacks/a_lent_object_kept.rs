// callbacks: What C lends to a closure is not kept after the invocation.
use ui_tests::api::callbacks::{Book, Shelf};

pub fn case<'a>(shelf: &'a Shelf<'a>) {
    let mut kept: Option<&Book<'_>> = None;
    shelf.each(|book| kept = Some(book));
    let _ = kept;
}

fn main() {}
