//! Closures that C calls: a bare function, a trampoline by hand, ours, one with fewer rules, and a boxed closure.
//!
//! What is called can panic, so that nobody gets his `catch_unwind` for nothing: it adds to a sum, and gives the sum back.

mod bare;
mod boxed;
mod by_hand;
mod lean;
mod ours;

use super::{Group, Variant};

/// The table.
pub(super) const GROUP: Group = Group {
    variants: &[
        Variant { name: "bare", run: bare::run },
        Variant { name: "callback_by_hand", run: by_hand::run },
        Variant { name: "callback_ours", run: ours::run },
        Variant { name: "callback_lean", run: lean::run },
        Variant { name: "boxed", run: boxed::run },
    ],
    heading: "bare `extern \"C\" fn` | by hand | `ffi-contract` | `catch_unwind` alone | `Box<dyn FnMut>` | over bare | over by hand | ratio to bare",
    cases: &[
        ("call", "a function that calls back once"),
        ("calls", "a function that calls back 1000 times"),
        ("keep", "keep a callback in an object, in the place of the one before; one call"),
    ],
};

/// The C functions, which every variant calls but ours, whose block declares them.
#[allow(non_camel_case_types, reason = "as in C")]
#[allow(clashing_extern_declarations, reason = "the contract block has types of its own")]
mod ffi {
    use std::ffi::{c_int, c_void};

    pub(super) type Visit = unsafe extern "C" fn(user: *mut c_void, number: c_int) -> c_int;

    #[repr(C)]
    pub(super) struct bell {
        _bytes: [u8; 0],
    }

    unsafe extern "C" {
        pub(super) fn visit(times: c_int, visit: Option<Visit>, user: *mut c_void) -> c_int;
        pub(super) fn bell_new() -> *mut bell;
        pub(super) fn bell_on_ring(bell: *mut bell, visit: Option<Visit>, user: *mut c_void);
        pub(super) fn bell_ring(bell: *const bell, number: c_int) -> c_int;
        pub(super) fn bell_free(bell: *mut bell);
    }
}

/// What every callback does.
#[inline(always)]
fn add(sum: &mut i32, number: i32) -> i32 {
    *sum = sum.checked_add(number).expect("a small sum");
    *sum
}

/// The cases of one variant: functions that callgrind can name, and `run`, which calls one of them in a loop.
macro_rules! callback_cases {
    (
        variant: $variant:ident;
        bell: $bell:ty = $new_bell:expr;
        $($case:ident($($argument:ident: $ty:ty),*) -> $result:ty $body:block)*
    ) => {
        $(
            #[inline(never)]
            #[unsafe(export_name = concat!("bench_", stringify!($variant), "_", stringify!($case)))]
            fn $case($($argument: $ty),*) -> $result $body
        )*

        /// Calls a case so many times.
        pub(in super::super) fn run(case: &str, rounds: usize) {
            use std::hint::black_box;
            let mut bell: $bell = $new_bell;
            keep(&mut bell, black_box(1));
            for _ in 0..rounds {
                black_box(match case {
                    "call" => call(),
                    "calls" => calls(),
                    "keep" => keep(&mut bell, black_box(1)),
                    _ => panic!("there is no case `{case}`"),
                });
            }
        }
    };
}
use callback_cases;
