// structs: what a field points to is kept no longer than the struct is lent
use core::ffi::{c_char, c_int};
use ffi_contract::{Owned, contract};

#[contract]
#[repr(C)]
pub struct author {
    #[cstr]
    name: *const c_char,
    #[next]
    next: *mut author,
}

#[contract]
unsafe extern "C" {
    #[declared]
    type author = self::author;
    #[owned_by_c(free = book_free)]
    type book;
    fn book_free(b: *mut book);
    #[returns(borrowed(from = b, until = [book_rename]))]
    #[rust_name = "book::author"]
    fn book_author(b: &book) -> *const author;
    #[rust_name = "book::rename"]
    fn book_rename(b: &mut book, #[cstr] name: *const c_char);
    fn book_count(b: &book) -> c_int;
    #[elements(count = book_count)]
    #[returns(borrowed(from = b))]
    fn book_at(b: &book, index: c_int) -> *const author;
}

fn f(mut book: Owned<book>) {
    let name = book.author().name();
    book.rename(c"Ada");
    println!("{name:?}");
}

fn main() {}
