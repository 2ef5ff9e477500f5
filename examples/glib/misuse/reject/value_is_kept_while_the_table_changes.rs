//! What a table lends is the table's: whatever changes the table may end it.

use example_glib::bytes::Bytes;
use example_glib::table::{Table, key};

fn main() {
    let mut table = Table::new();
    table.insert(key(c"Jupiter"), Bytes::from_static(b"Io"));
    let moons = table.get(c"Jupiter");
    table.insert(key(c"Jupiter"), Bytes::from_static(b"Europa")); //~ ERROR
    println!("{}", moons.map_or(0, |moons| moons.as_slice().len()));
}
