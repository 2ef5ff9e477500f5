//! Say once, beside the C declaration, who owns each pointer and for how long.
//!
//! You annotate the `extern` block that you have to write anyway. The compiler then holds the Rust side to it: owners
//! free exactly once and with the right function, borrows end when C says so, `Result` and `Option` stand where C has
//! status codes and NULL, and misuse does not compile. No wrapper is written by hand, and none costs anything.
//!
//! The bug this is for is one sentence long, and comes back year after year in the best bindings: *C keeps argument X
//! inside object Y (or returns a pointer into Z), and the Rust signature does not say so.*
//!
//! # Install
//!
//! ```toml
//! [dependencies]
//! ffi-contract = "0.1"
//! ```
//!
//! # A complete example
//!
//! ```no_run
//! use core::ffi::{c_char, c_int};
//! use ffi_contract::{Owned, contract};
//!
//! #[contract]
//! unsafe extern "C" {
//!     /// A directory that is being read.
//!     #[owned_by_c(free = closedir)]
//!     #[rust_name = "Directory"]
//!     pub type DIR;
//!
//!     /// An entry of a directory.
//!     #[rust_name = "Entry"]
//!     pub type dirent;
//!
//!     #[fails(null, errno)]
//!     #[returns(owned)]
//!     #[rust_name = "Directory::open"]
//!     pub fn opendir(#[cstr] name: *const c_char) -> *mut DIR;
//!
//!     /// The entry lives in the directory, and the next call overwrites it.
//!     #[fails(null, errno)]
//!     #[end(null)]
//!     #[returns(borrowed(from = dir, until = [readdir, closedir]))]
//!     #[rust_name = "Directory::next"]
//!     pub fn readdir(dir: &mut DIR) -> *mut dirent;
//!
//!     fn closedir(dir: *mut DIR) -> c_int;
//! }
//!
//! fn count(name: &core::ffi::CStr) -> Result<usize, ffi_contract::Error> {
//!     let mut directory: Owned<Directory> = Directory::open(name)?;
//!     let mut entries = 0;
//!     while let Some(_entry) = directory.next()? {
//!         entries += 1;
//!     }
//!     Ok(entries) // closed here
//! }
//! # fn main() { let _ = count(c"/"); }
//! ```
//!
//! Keep an entry past the next call, as the C interface lets you, and the program does not compile:
//!
//! ```compile_fail,E0499
//! # use core::ffi::{c_char, c_int};
//! # use ffi_contract::{Owned, contract};
//! # #[contract]
//! # unsafe extern "C" {
//! #     #[owned_by_c(free = closedir)]
//! #     #[rust_name = "Directory"]
//! #     pub type DIR;
//! #     pub type dirent;
//! #     #[fails(null, errno)]
//! #     #[end(null)]
//! #     #[returns(borrowed(from = dir, until = [readdir, closedir]))]
//! #     #[rust_name = "Directory::next"]
//! #     pub fn readdir(dir: &mut DIR) -> *mut dirent;
//! #     fn closedir(dir: *mut DIR) -> c_int;
//! # }
//! # fn f(mut directory: Owned<Directory>) -> Result<(), ffi_contract::Error> {
//! let first = directory.next()?;
//! let second = directory.next()?; // error[E0499]: cannot borrow `directory` as mutable more than once at a time
//! println!("{first:?} {second:?}");
//! # Ok(())
//! # }
//! ```
//!
//! # In this repository
//!
//! [The book](https://github.com/ffi-contract/ffi-contract/blob/main/docs/src/SUMMARY.md) takes you through it, from what
//! bindgen prints to a safe crate.
//!
//! A shell over SQLite, and all tests. They need nothing but cargo and a C compiler:
//!
//! ```text
//! cargo run -p example-sqlite
//! cargo test --workspace
//! ```
//!
//! The examples (`examples/`) are programs over SQLite, zlib, the C library, OpenSSL, libcurl, GLib and libgit2, whose functions
//! `libgit2-sys` declares. `unsafe` is where their interface to C is, in the contract block and at times in a few lines
//! beside it; the programs have none. `examples/fallback` does without C where there is none; in `examples/exports` a C
//! program calls Rust, by a header that cbindgen makes.
//!
//! # What is checked, and when
//!
//! - **When the block compiles**: the contract itself. A pointer that nothing describes, an `until` that does not end
//!   the borrow, a free function of the wrong shape, a lifetime that comes from nowhere, `send` on what its parent
//!   cannot follow: each is an error with a code, a place and a line of help, all of them in one build.
//!   [`errors`](mod@errors) explains each code.
//! - **When the program compiles**: its use. Use after free, double free, borrows kept too long, ignored NULL, objects
//!   on the wrong thread.
//! - **When it runs**: what only C knows. Promised non-null pointers are checked, lengths never cut off, counts that C
//!   returns compared with the room there is.
//! - **When you ask**: the C header. `cargo ffi-contract check` (the package `contract-cli`) has the C compiler say whether each
//!   declaration is the header's, and each struct, enum and constant beside the block: `#[contract(header = "zlib.h", library =
//!   "zlib")]`, where `library` is a pkg-config name, and `header` may be a list.
//!
//! A ledger of live objects, and an audit of what C does with call-scoped pointers, are planned; neither is in this
//! version. A block that needs a word of the language which this version lacks says so with an error, and `unsafe fn` with
//! `#[unchecked]` is the way out meanwhile.
//!
//! The other direction has the same words: with `#[contract(unsafe)]` a Rust `extern "C" fn` is called by C, its arguments
//! are converted, and checked for NULL and lengths, and no panic leaves it: [`exports`](mod@reference::exports). A
//! `HandleTable` gives C numbers instead of addresses, of which a stale one is an error.
//!
//! # What is not protected
//!
//! Soundness is *modulo the contract*: if everything the clauses vouch for is true of the C library, no safe code over
//! the block has undefined behavior. `unsafe extern` is where the author says that it is. A clause that is false, a
//! header that has changed since it was compared, a bug inside the C library: nothing here sees them. [`reference`](mod@reference) says for each clause what
//! it vouches for. `#![deny(unsafe_code)]` does not see a contract block, whose `unsafe` a macro has read: search for
//! `unsafe extern`.
//!
//! # Compared with
//!
//! | | types | functions | who owns what | lifetimes | price |
//! |---|---|---|---|---|---|
//! | `bindgen` | layout | raw | no | no | none |
//! | `foreign-types` | owner and reference | by hand | one free function per type | by hand | none |
//! | `cxx` | both sides | both sides | `unique_ptr`, `Box` | by hand | a C++ shim |
//! | `ffi-contract` | owner and view | generated | every pointer, in clauses | from the clauses, checked | none |
//!
//! `bindgen` output with clauses added is a valid block.
//!
//! # Minimum Rust version
//!
//! 1.88. The crate is `no_std` with `alloc`; at run time it depends on nothing. Its feature `std`, on by default, is for
//! file descriptors and `HandleTable`, and catches the panic of a closure that C calls, which goes on once C has returned; without it such a
//! panic aborts.
//!
//! # License
//!
//! MIT or Apache-2.0, at your option.
#![no_std]

pub mod errors;
pub mod reference;

pub use contract_macros::{Plain, ToC, contract, owned_by_c};
pub use contract_runtime::{
    Anchor, Anchored, CText, CallerAllocated, Cause, Chain, Close, CloseInPlace, CountUp, Counted, Elements, Error,
    Exclusive, Family, ForeignType, Gone, InPlace, Inline, Integer, Kept, KeptList, Linked, Movable, NotOwned, Offered,
    Owned, OwnedBox, OwnedBuffer, OwnedCStr, OwnedObjects, OwnedTexts, Plain, Pointed, Pointers, PointersIter, Refused,
    Rejected, Release, ReleaseMemory, Remote, Remoted, ToC, TryDuplicate, Unique,
};

#[cfg(feature = "std")]
pub use contract_runtime::{HandleTable, TableFull, UnknownKey, key_of_pointer, pointer_of_key};

/// What only generated code names; any release may change it.
#[doc(hidden)]
pub mod __private {
    pub use contract_runtime::private::*;
}
