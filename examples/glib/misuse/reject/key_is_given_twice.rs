//! A table owns its keys: one key goes into one place.

use example_glib::bytes::Bytes;
use example_glib::table::{Table, key};

fn main() {
    let mut table = Table::new();
    let name = key(c"Jupiter");
    let moons = Bytes::from_static(b"Io");
    table.insert(name, moons.clone());
    table.insert(name, moons); //~ ERROR
}
