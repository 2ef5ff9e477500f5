//! The table is lent while a closure sees what is in it.

use example_glib::bytes::Bytes;
use example_glib::table::{Table, key};

fn main() {
    let mut table = Table::new();
    table.insert(key(c"Jupiter"), Bytes::from_static(b"Io"));
    let mut names = Vec::new();
    table.for_each(|name, _| names.push(name.to_owned()));
    for name in names {
        table.remove(&name);
    }
}
