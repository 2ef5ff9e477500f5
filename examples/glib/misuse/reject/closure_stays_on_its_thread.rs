//! Whichever thread runs the loop calls the closure, and drops it.

use example_glib::main_loop::{REMOVE, idle};

fn main() {
    let name = std::rc::Rc::new(String::from("Jupiter"));
    idle(move || {
        //~^ ERROR
        println!("{name}");
        REMOVE
    });
}
