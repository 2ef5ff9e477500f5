//! The loop calls the closure when it likes: it owns what it uses.

use example_glib::main_loop::{REMOVE, idle};

fn main() {
    let name = String::from("Jupiter");
    idle(move || {
        println!("{name}");
        REMOVE
    });
}
