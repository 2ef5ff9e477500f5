// callbacks: Neither an array that C lends to a closure, nor what it leads to, is kept after the invocation.
use ui_tests::api::callbacks::{Book, Shelf};

pub fn case<'a>(shelf: &'a Shelf<'a>) {
    let mut kept: Option<*const Book<'_>> = None;
    shelf.show(|books| kept = books.get(0).map(|book| core::ptr::from_ref(book).cast()));
    let _ = kept;
}

fn main() {}
