//! Instructions per call, the C function's own included: raw, by hand, `ffi-contract`, `foreign-types`, `cxx`.
//!
//! Each case of each variant is one function that is never inlined: what a caller writes, with the wrappers inlined into
//! it. Callgrind counts what happens in it and below. What two rounds of calls cost less one is the cost of a round, so
//! nothing that happens only once is in it.
//!
//! Callbacks have a table of their own: see [`callbacks`].

mod by_hand;
mod callbacks;
mod measure;
mod ours;
mod raw;
mod with_cxx;
mod with_foreign_types;

pub(crate) use measure::{measure, run_case};

/// One way to call the library.
struct Variant {
    name: &'static str,
    /// Calls a case so many times.
    run: fn(case: &str, rounds: usize),
}

/// One table: its columns and its rows.
struct Group {
    /// The columns, of which the first three are compared: the cheapest, by hand, ours.
    variants: &'static [Variant],
    /// What the columns are called.
    heading: &'static str,
    /// The rows: the name of the function, and what it does.
    cases: &'static [(&'static str, &'static str)],
}

/// The tables.
const GROUPS: &[Group] = &[
    Group {
        variants: VARIANTS,
        heading: "raw | by hand | `ffi-contract` | `foreign-types` | `cxx` | over raw | over by hand | ratio to raw",
        cases: CASES,
    },
    callbacks::GROUP,
];

/// The columns of the table of functions.
const VARIANTS: &[Variant] = &[
    Variant { name: "raw", run: raw::run },
    Variant { name: "by_hand", run: by_hand::run },
    Variant { name: "ours", run: ours::run },
    Variant { name: "foreign_types", run: with_foreign_types::run },
    Variant { name: "cxx", run: with_cxx::run },
];

/// The rows of the table of functions.
const CASES: &[(&str, &str)] = &[
    ("new_free", "new, free"),
    ("setter", "set an `int`"),
    ("getter", "borrowed getter, and use"),
    ("buffer", "buffer in, `size_t`"),
    ("buffer_int", "buffer in, `int`, status"),
    ("text", "C string out, `strlen`"),
    ("up_ref", "up_ref, free"),
    ("set0", "set0 (consumed)"),
    ("status", "status to `Result`"),
    ("adopt", "consumed on success"),
    ("anchored", "child with an `Rc` of its parent: make, use, free"),
];

/// What a case does after a failure, which never happens: it is there so that errors are made.
#[cold]
#[inline(never)]
fn failed<E: std::fmt::Debug>(error: E) -> ! {
    panic!("{error:?}")
}

/// The cases of one variant: functions that callgrind can name, and `run`, which calls one of them in a loop.
///
/// `item`, `part` and `blob` are what a caller has in hand, and how it is made; every case gets a reference to it, as
/// from a field of a struct, or the thing itself if it gives it up.
macro_rules! cases {
    (
        variant: $variant:ident;
        item: $item:ty = $new_item:expr;
        part: $part:ty = $new_part:expr;
        blob: $blob:ty = $new_blob:expr;
        $($case:ident($($argument:ident: $ty:ty),*) $(-> $result:ty)? $body:block)*
    ) => {
        $(
            #[inline(never)]
            #[unsafe(export_name = concat!("bench_", stringify!($variant), "_", stringify!($case)))]
            fn $case($($argument: $ty),*) $(-> $result)? $body
        )*

        /// Calls a case so many times.
        pub(super) fn run(case: &str, rounds: usize) {
            use std::hint::black_box;
            let mut item: $item = $new_item;
            set0(&mut item, $new_part);
            let blob: $blob = $new_blob;
            let shared: std::rc::Rc<$item> = std::rc::Rc::new($new_item);
            let bytes = [1_u8; 16];
            for _ in 0..rounds {
                match case {
                    "new_free" => new_free(),
                    "setter" => setter(&mut item, black_box(7)),
                    "getter" => {
                        black_box(getter(&item));
                    }
                    "buffer" => buffer(&mut item, black_box(&bytes)),
                    "buffer_int" => buffer_int(&mut item, black_box(&bytes)),
                    "text" => {
                        black_box(text(&item));
                    }
                    "up_ref" => up_ref(&blob),
                    "set0" => set0(&mut item, $new_part),
                    "status" => status(&item),
                    "anchored" => {
                        black_box(anchored(&shared));
                    }
                    "adopt" => adopt(&mut item, $new_part),
                    _ => panic!("there is no case `{case}`"),
                }
            }
            // The process ends: what is left is its own business.
            let _left = std::mem::ManuallyDrop::new((item, blob, shared));
        }
    };
}
use cases;
