//! The list of keys is the caller's; the keys are the table's.

use example_glib::bytes::Bytes;
use example_glib::table::{Table, key};

fn main() {
    let mut table = Table::new();
    table.insert(key(c"Jupiter"), Bytes::from_static(b"Io"));
    let keys = table.keys();
    drop(table); //~ ERROR
    println!("{}", keys.iter().flat_map(|keys| keys.iter()).count());
}
