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

    #[owned_by_c(free = hy_bell_free)]
    #[rust_name = "Bell"]
    type hy_bell;
    #[returns(owned)]
    #[rust_name = "Bell::new"]
    safe fn hy_bell_new() -> *mut hy_bell;
    fn hy_bell_free(bell: *mut hy_bell);
    #[rust_name = "Bell::ring"]
    fn hy_bell_ring(bell: &hy_bell, number: c_int);
    #[link_name = "hy_bell_on"]
    #[rust_name = "Bell::keep"]
    fn hy_bell_keep(
        bell: &mut hy_bell,
        #[callback(data = user, scope = until_freed(bell, slot))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int),
        >,
        user: *mut c_void,
        #[null] end: Option<unsafe extern "C" fn(*mut c_void)>,
    );
    #[link_name = "hy_bell_on"]
    #[rust_name = "Bell::give"]
    fn hy_bell_give(
        bell: &hy_bell,
        #[callback(data = user, scope = notified(end))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int),
        >,
        user: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );
    #[link_name = "hy_bell_on"]
    #[rust_name = "Bell::once"]
    fn hy_bell_once(
        bell: &hy_bell,
        #[callback(data = user, scope = once)] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int),
        >,
        user: *mut c_void,
        #[null] end: Option<unsafe extern "C" fn(*mut c_void)>,
    );
    #[link_name = "hy_bell_on"]
    #[rust_name = "Bell::for_ever"]
    fn hy_bell_forever(
        bell: &hy_bell,
        #[callback(data = user, scope = forever)] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int),
        >,
        user: *mut c_void,
        #[null] end: Option<unsafe extern "C" fn(*mut c_void)>,
    );
}

/// Panics when it is dropped.
struct Bomb;

impl Bomb {
    /// A closure that calls it captures the whole.
    fn is_there(&self) {}
}

impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("in the closure");
    }
}

/// Says when it is dropped, which is never.
struct Notes;

impl Drop for Notes {
    fn drop(&mut self) {
        println!("unwound");
    }
}

/// All scopes, and the ends of what is captured.
const HOW: [&str; 10] = [
    "user data",
    "no user data",
    "nested",
    "kept",
    "given",
    "once",
    "forever",
    "a capture that is replaced",
    "a capture that C drops",
    "a capture that is used up",
];

/// What the child does; `true` if it goes on after that.
fn panics(how: &str) -> bool {
    let _notes = Notes;
    match how {
        "user data" => each(3, |number| if number == 1 { panic!("in the closure") } else { 0 }),
        "no user data" => count(3, |number| if number == 1 { panic!("in the closure") } else { 0 }),
        "nested" => each(3, |_| each(3, |_| panic!("in the closure"))),
        "kept" => {
            let mut bell = Bell::new();
            Bell::keep(&mut bell, |_| panic!("in the closure"));
            bell.ring(1);
            0
        }
        "given" => {
            let bell = Bell::new();
            bell.give(|_| panic!("in the closure"));
            bell.ring(1);
            0
        }
        "once" => {
            let bell = Bell::new();
            bell.once(|_| panic!("in the closure"));
            bell.ring(1);
            0
        }
        "forever" => {
            let bell = Bell::new();
            bell.for_ever(|_| panic!("in the closure"));
            bell.ring(1);
            0
        }
        "a capture that is replaced" => {
            let (mut bell, bomb) = (Bell::new(), Bomb);
            Bell::keep(&mut bell, move |_| bomb.is_there());
            Bell::keep(&mut bell, |_| {});
            0
        }
        "a capture that C drops" => {
            let (bell, bomb) = (Bell::new(), Bomb);
            bell.give(move |_| bomb.is_there());
            drop(bell);
            0
        }
        "a capture that is used up" => {
            let (bell, bomb) = (Bell::new(), Bomb);
            bell.once(move |_| drop(bomb));
            bell.ring(1);
            0
        }
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
    for how in HOW {
        let output = Command::new(&own).arg(how).output().expect("it runs");
        assert!(!output.status.success() && output.stdout.is_empty(), "{how}: {output:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("in the closure"), "{how}: {output:?}");
        #[cfg(unix)]
        assert_eq!(std::os::unix::process::ExitStatusExt::signal(&output.status), Some(6), "{how}: {output:?}");
    }
    ExitCode::SUCCESS
}
