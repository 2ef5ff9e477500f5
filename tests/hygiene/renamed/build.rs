//! The shared block, with the path that the facade has here.

#[path = "../shared/rename.rs"]
mod rename;

fn main() {
    rename::write_bindings("::contracts");
}
