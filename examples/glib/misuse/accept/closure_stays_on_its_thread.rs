//! Whichever thread runs the loop calls the closure, and drops it.

use example_glib::main_loop::{REMOVE, idle};

fn main() {
    let name = std::sync::Arc::new(String::from("Jupiter"));
    idle(move || {
        println!("{name}");
        REMOVE
    });
}
