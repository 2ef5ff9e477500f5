// callbacks: What is put into an object that C lends lives as long as what has the object.
use ui_tests::api::callbacks::Shelf;

pub fn case(shelf: &Shelf<'_>) {
    shelf.each(|book| {
        let text = c"";
        book.write(text);
    });
}

fn main() {}
