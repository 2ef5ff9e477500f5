//! A table frees its keys with the function that it was given, and so they come from where that belongs.

use example_glib::bytes::Bytes;
use example_glib::table::Table;

fn main() {
    let mut table = Table::new();
    table.insert(c"Jupiter".to_owned(), Bytes::from_static(b"Io")); //~ ERROR
}
