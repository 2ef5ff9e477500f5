//! What only generated code calls: conversions, checks and failures, one module per subject.
//!
//! Nothing here is for people, and any release may change it: facade, macros and runtime meet in one exact version.
//! Names are written with their module: `private::buffer::address(…)`.

pub extern crate alloc;
pub extern crate core;

pub mod array;
pub mod attached;
pub mod boxed;
pub mod buffer;
pub mod callback;
pub mod called;
pub mod cursor;
pub mod declared;
pub mod elements;
pub mod errno;
pub mod error;
pub mod export;
#[cfg(all(feature = "std", unix))]
pub mod fd;
pub mod field;
pub mod given;
pub mod handed;
pub mod in_place;
pub mod kept;
pub mod kept_callback;
pub mod lasting_callback;
pub mod objects;
pub mod offer;
pub mod once_callback;
pub mod panic;
pub mod proof;
pub mod set_data;
pub mod stateless;
pub mod strukt;
pub mod sys;
pub mod text;
pub mod together;
mod unknown;
mod unwind;

use core::fmt;

// Named where a user's crate may have no prelude.
pub use core::convert::From;
pub use core::mem::ManuallyDrop;
pub use core::option::Option::{self, None, Some};
pub use core::result::Result::{self, Err, Ok};

pub use unknown::Unknown;

pub use crate::anchored::{Anchor, Anchored, Family};
pub use crate::boxed::OwnedBox;
pub use crate::buffer::OwnedBuffer;
pub use crate::chain::{Chain, Linked};
pub use crate::close::Close;
pub use crate::duplicate::{CountUp, TryDuplicate};
pub use crate::elements::Elements;
pub use crate::error::{Cause, Error};
pub use crate::in_place::InPlace;
pub use crate::inline::Inline;
pub use crate::integer::Integer;
pub use crate::kept::{KeptList, Moves, Stays};
pub use crate::objects::OwnedObjects;
pub use crate::offered::{Offered, Refused};
pub use crate::owned::Owned;
pub use crate::plain::{Plain, ToC};
pub use crate::pointers::{Pointed, Pointers};
pub use crate::rejected::Rejected;
pub use crate::release::{Gone, NotOwned, Release, ReleaseMemory};
pub use crate::remote::{Remote, Remoted};
pub use crate::text::OwnedCStr;
pub use crate::texts::{CText, OwnedTexts};
pub use crate::unique::Unique;
pub use crate::view::{Counted, Exclusive, ForeignType, Opaque};

/// Makes the error that gives an argument back.
#[inline]
pub const fn reject<E, V>(error: E, value: V) -> Rejected<E, V> {
    Rejected::new(error, value)
}

/// Puts a value in a place, and forgets what was there: C has ended that, or it is what C has just given back.
#[inline]
pub const fn overwrite<T>(place: &mut T, value: T) {
    // SAFETY:
    // - valid for a write, aligned: it is a reference.
    unsafe { core::ptr::write(place, value) };
}

/// As `core::mem::forget`, which the lints of a user's crate may forbid by its name.
#[inline]
pub const fn forget<T>(value: T) {
    core::mem::forget(value);
}

/// Returns the value of which all bytes are zero: what C finds in a slot before it writes there.
#[inline]
#[must_use]
pub const fn zeroed<T: Plain>() -> T {
    // SAFETY:
    // - zeros are a valid value: every pattern of initialised bytes is (law of `Plain`).
    unsafe { core::mem::zeroed() }
}

/// Writes a view as its name and its address: there is nothing else that Rust could know of it.
///
/// # Errors
///
/// As the formatter says.
pub fn debug_view<X>(name: &str, view: &X, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{name}({:p})", core::ptr::from_ref(view))
}
