// callbacks: What C lends to a closure is not kept after the invocation.
use ui_tests::api::callbacks::{Book, Shelf};

pub fn case<'a>(shelf: &'a Shelf<'a>) {
    let mut kept: Option<*const Book<'_>> = None;
    shelf.each(|book| kept = Some(core::ptr::from_ref(book).cast()));
    let _ = kept;
}

fn main() {}
