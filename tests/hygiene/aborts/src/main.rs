//! A closure that C calls panics where nothing can unwind: the process aborts in the closure, and C does not go on.
//!
//! `cargo run -p hygiene-aborts` is without the standard library's `catch_unwind`, in a program that unwinds;
//! `cargo run --profile abort -p hygiene-aborts --features std` has it, in one that does not.

use core::ffi::{c_char, c_int, c_void};
use std::process::{Command, ExitCode};

use ffi_contract::contract;
use hygiene_shim as _;

#[contract(strip = ["hy_"])]
unsafe extern "C" {
    #[rust_name = "each"]
    safe fn hy_each(
        count: c_int,
        #[callback(data = user, scope = call, on_panic = return(1))] visit: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, #[unused] name: *const c_char, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[rust_name = "count"]
    safe fn hy_count(
        count: c_int,
        #[callback(data = none, scope = call, on_panic = return(1))] visit: Option<
            unsafe extern "C" fn(number: c_int) -> c_int,
        >,
    ) -> c_int;
}

/// Says when it is dropped, which is never.
struct Notes;

impl Drop for Notes {
    fn drop(&mut self) {
        println!("unwound");
    }
}

/// What the child does; `true` if it goes on after that.
fn panics(how: &str) -> bool {
    let _notes = Notes;
    match how {
        "user data" => each(3, |number| if number == 1 { panic!("in the closure") } else { 0 }),
        "no user data" => count(3, |number| if number == 1 { panic!("in the closure") } else { 0 }),
        _ => return false,
    };
    println!("C went on");
    true
}

fn main() -> ExitCode {
    let own = std::env::current_exe().expect("there is a program");
    if let Some(how) = std::env::args().nth(1) {
        return ExitCode::from(u8::from(panics(&how)));
    }
    for how in ["user data", "no user data"] {
        let output = Command::new(&own).arg(how).output().expect("it runs");
        assert!(!output.status.success() && output.stdout.is_empty(), "{how}: {output:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("in the closure"), "{how}: {output:?}");
        #[cfg(unix)]
        assert_eq!(std::os::unix::process::ExitStatusExt::signal(&output.status), Some(6), "{how}: {output:?}");
    }
    ExitCode::SUCCESS
}
