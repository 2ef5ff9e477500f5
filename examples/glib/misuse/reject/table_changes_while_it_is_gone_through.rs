//! The table is lent while a closure sees what is in it.

use example_glib::bytes::Bytes;
use example_glib::table::{Table, key};

fn main() {
    let mut table = Table::new();
    table.insert(key(c"Jupiter"), Bytes::from_static(b"Io"));
    table.for_each(|name, _| {
        table.remove(name); //~ ERROR
    });
}
