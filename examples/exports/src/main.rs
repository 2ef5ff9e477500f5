//! Runs the C program: `cargo run`, from this folder.

use core::ffi::c_int;

use example_exports as _; // what the program calls

mod c {
    use core::ffi::c_int;

    unsafe extern "C" {
        /// `c/program.c`
        pub(crate) safe fn words_program() -> c_int;
    }
}

fn main() {
    let status: c_int = c::words_program();
    std::process::exit(status);
}
