//! Structs whose fields are described: from the view to the bytes behind it, and from a pointer in them to what it leads
//! to.

use alloc::borrow::ToOwned;
use alloc::ffi::CString;
use alloc::vec::Vec;
use core::ffi::{CStr, c_char, c_void};

use crate::duplicate::CountUp;
use crate::integer::Integer;
use crate::owned::Owned;
use crate::plain::Plain;
use crate::pointers::{Pointed, Pointers};
use crate::view::ForeignType;

/// Is implemented by the view of a struct whose fields are described.
///
/// # Safety
///
/// An object of the type is a `Layout` in C's memory, initialised, aligned and lent as a whole.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a struct whose fields have a contract",
    label = "its size is not known",
    note = "`#[embedded]`, and `fields` of `initialized_by_c`, need a `#[repr(C)] struct` with `#[contract]`"
)]
pub unsafe trait Struct: ForeignType {
    /// The fields, as C has them. Rust never has a value of it, nor a reference to one.
    type Layout;
}

/// Is implemented by the view of a struct that carries the user data of a callback.
///
/// # Safety
///
/// `data` reads a field, and no more.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no field that is `#[data]`",
    label = "a callback looks for its closure there",
    note = "the field that C puts the user data into is `#[data]`, in the `#[repr(C)] struct` with `#[contract]`"
)]
pub unsafe trait Carries: Struct {
    /// Returns the address of the closure.
    ///
    /// # Safety
    ///
    /// An object of the type is at `place`.
    unsafe fn data(place: *const Self) -> *mut c_void;
}

/// Returns the address of the closure that a struct carries; null if there is no struct.
///
/// # Safety
///
/// Unless it is null, an object of the type is at `place`.
#[inline]
#[must_use]
pub unsafe fn data<S: Carries>(place: *const S) -> *mut c_void {
    if place.is_null() {
        return core::ptr::null_mut();
    }
    // SAFETY: required of the caller.
    unsafe { S::data(place) }
}

/// Returns the address of the fields.
#[inline]
#[must_use]
pub const fn layout<S: Struct>(view: &S) -> *const S::Layout {
    core::ptr::from_ref(view).cast()
}

/// Returns the address of the fields, to write one.
#[inline]
#[must_use]
pub const fn layout_mut<S: Struct>(view: &mut S) -> *mut S::Layout {
    core::ptr::from_mut(view).cast()
}

/// Lends a struct that the caller allocates as the one that has its fields.
///
/// # Safety
///
/// `X` and `S` are views, and the storage of an `X` is the layout of an `S`.
#[inline]
#[must_use]
pub const unsafe fn fields<X, S>(view: &X) -> &S {
    // SAFETY:
    // - a `Layout`, lent for as long: required of the caller; C has filled it (invariant of its owners).
    // - no claim about bytes: both are views (required of the caller).
    unsafe { &*core::ptr::from_ref(view).cast() }
}

/// The same, exclusively.
///
/// # Safety
///
/// As for `fields`.
#[inline]
#[must_use]
pub const unsafe fn fields_mut<X, S>(view: &mut X) -> &mut S {
    // SAFETY:
    // - as in `fields`, and lent exclusively.
    unsafe { &mut *core::ptr::from_mut(view).cast() }
}

/// Makes a pointer field NULL: what it led to has another owner.
///
/// # Safety
///
/// `field` may be written.
#[inline]
pub const unsafe fn clear<T>(field: *mut *const T) {
    // SAFETY:
    // - valid for a write: required of the caller.
    unsafe { field.write(core::ptr::null()) };
}

/// Makes the number of what a pointer field led to 0.
///
/// # Safety
///
/// `field` may be written.
#[inline]
pub unsafe fn empty<N: Integer>(field: *mut N) {
    if let Some(none) = N::from_usize(0) {
        // SAFETY:
        // - valid for a write: required of the caller.
        unsafe { field.write(none) };
    }
}

/// Puts an address into a pointer field.
///
/// # Safety
///
/// `field` may be written.
#[inline]
pub const unsafe fn put<T>(field: *mut *const T, address: *const T) {
    // SAFETY:
    // - valid for a write: required of the caller.
    unsafe { field.write(address) };
}

/// Puts the number of elements into the field for it.
///
/// # Safety
///
/// `field` may be written.
///
/// # Panics
///
/// If it does not fit, in which case nothing is written.
#[inline]
#[track_caller]
pub unsafe fn put_count<N: Integer>(field: *mut N, count: usize, strukt: &str, name: &str) {
    match N::from_usize(count) {
        // SAFETY:
        // - valid for a write: required of the caller.
        Some(count) => unsafe { field.write(count) },
        None => does_not_fit(count, strukt, name),
    }
}

/// Stops where an array that is part of a struct has no room for so many elements.
///
/// # Panics
///
/// If it has not.
#[inline]
#[track_caller]
pub fn has_room(count: usize, room: usize, strukt: &str, field: &str) {
    if count > room {
        no_room(strukt, field);
    }
}

/// Copies elements into an array that is part of a struct.
///
/// # Safety
///
/// There is room for so many at `place`, which is lent exclusively.
#[inline]
pub const unsafe fn copy_elements<T: Plain>(place: *mut T, elements: &[T]) {
    // SAFETY:
    // - valid for so many: required of the caller, and a slice.
    // - apart: one is lent exclusively.
    unsafe { core::ptr::copy_nonoverlapping(elements.as_ptr(), place, elements.len()) };
}

/// Lends a struct that is part of another one.
///
/// # Safety
///
/// There is an `S` at `place`, for `'a`.
#[inline]
#[must_use]
pub const unsafe fn embedded<'a, S: Struct>(place: *const S::Layout) -> &'a S {
    // SAFETY:
    // - an object of the type, live for `'a`: required of the caller; a view has no bytes (law of `ForeignType`).
    unsafe { &*place.cast::<S>() }
}

/// Returns how many elements a field says there are.
///
/// # Panics
///
/// If it is negative.
#[inline]
#[must_use]
#[track_caller]
pub fn count<N: Integer>(length: N, strukt: &str, field: &str) -> usize {
    match length.to_usize() {
        Some(count) => count,
        None => negative(strukt, field),
    }
}

/// Says whether a field can be a number of elements: a negative one is none.
///
/// # Safety
///
/// `field` may be read.
#[inline]
#[must_use]
pub unsafe fn is_count<N: Integer>(field: *const N) -> bool {
    // SAFETY:
    // - valid for a read: required of the caller.
    unsafe { field.read() }.to_usize().is_some()
}

/// Lends text that is part of a struct; `None` if it does not end within the `room` that there is for it, unless that is 0.
///
/// # Safety
///
/// A NUL follows at `place`, or there are `room` bytes; all of them up to that are initialised, and live unwritten for
/// `'a`.
#[inline]
#[must_use]
pub unsafe fn text<'a>(place: *const c_char, room: usize) -> Option<&'a CStr> {
    let mut len = 0;
    while room == 0 || len < room {
        // SAFETY:
        // - in bounds: no NUL was found before it, and there is one, or it is within the room (required of the caller).
        let byte = unsafe { place.add(len) };
        // SAFETY:
        // - initialised, unwritten: required of the caller.
        if unsafe { byte.read() } == 0 {
            // SAFETY:
            // - NUL-terminated, live and unwritten for `'a`: the NUL was found, and the caller says so.
            return Some(unsafe { CStr::from_ptr(place) });
        }
        len += 1;
    }
    None
}

/// Returns the number of elements that are used, which is no larger than the room there is; 0 is an array that C declares
/// without a length.
///
/// # Panics
///
/// If it is larger.
#[inline]
#[must_use]
#[track_caller]
pub fn within(count: usize, room: usize, strukt: &str, field: &str) -> usize {
    if room != 0 && count > room {
        too_large(strukt, field);
    }
    count
}

/// Counts up an object; `None` for NULL.
///
/// # Safety
///
/// Unless `object` is null, it is live.
#[inline]
#[must_use]
pub unsafe fn copy_object<X: CountUp>(object: *const X) -> Option<Owned<X>> {
    // SAFETY:
    // - live, a view: required of the caller; the borrow ends here.
    unsafe { object.as_ref() }.map(Owned::duplicate)
}

/// Copies the texts that an array of pointers leads to.
#[must_use]
pub fn copy_texts(texts: Pointers<'_, CStr>) -> Vec<CString> {
    texts.iter().map(CStr::to_owned).collect()
}

/// Borrows an array of so many pointers; `None` for NULL, unless there are none.
///
/// # Safety
///
/// Unless `start` is null: as for [`Pointers::from_raw_parts`].
#[inline]
#[must_use]
pub unsafe fn pointers<'a, T: ?Sized + Pointed>(
    start: *const *mut c_void,
    len: usize,
    name: &'static str,
) -> Option<Pointers<'a, T>> {
    if start.is_null() && len != 0 {
        return None;
    }
    // SAFETY:
    // - null only with length 0: tested above. Everything else: required of the caller.
    Some(unsafe { Pointers::from_raw_parts(start, len, name) })
}

/// Borrows an array of pointers up to the first NULL, or to the end of its `room` unless that is 0; `None` if there is no
/// array.
///
/// # Safety
///
/// Unless `start` is null: a NULL follows on the pointers that it points to, or there are `room` of them; and as for
/// [`Pointers::from_raw_parts`].
#[inline]
#[must_use]
pub unsafe fn pointers_until_null<'a, T: ?Sized + Pointed>(
    start: *const *mut c_void,
    room: usize,
    name: &'static str,
) -> Option<Pointers<'a, T>> {
    if start.is_null() {
        return None;
    }
    let mut len = 0;
    while room == 0 || len < room {
        // SAFETY:
        // - in bounds: no NULL was found before it, and there is one, or it is within the room (required of the caller).
        let place = unsafe { start.add(len) };
        // SAFETY:
        // - aligned, initialised, unwritten: required of the caller.
        if unsafe { place.read() }.is_null() {
            break;
        }
        len += 1;
    }
    // SAFETY:
    // - `len` pointers before the NULL; everything else: required of the caller.
    Some(unsafe { Pointers::from_raw_parts(start, len, name) })
}

/// Text in a field has no NUL.
///
/// # Panics
///
/// Always.
#[cold]
#[inline(never)]
#[track_caller]
pub fn unterminated(strukt: &str, field: &str) -> ! {
    panic!("field `{field}` of a `{strukt}` has no NUL, and its contract says that it ends in one")
}

/// A field is NULL.
///
/// # Panics
///
/// Always.
#[cold]
#[inline(never)]
#[track_caller]
pub fn null(strukt: &str, field: &str) -> ! {
    panic!("field `{field}` of a `{strukt}` is NULL, and its contract says that it never is")
}

#[cold]
#[inline(never)]
#[track_caller]
fn no_room(strukt: &str, field: &str) -> ! {
    panic!("field `{field}` of a `{strukt}` has no room for what is put there")
}

#[cold]
#[inline(never)]
#[track_caller]
fn does_not_fit(count: usize, strukt: &str, field: &str) -> ! {
    panic!("field `{field}` of a `{strukt}` cannot hold {count}")
}

#[cold]
#[inline(never)]
#[track_caller]
fn too_large(strukt: &str, field: &str) -> ! {
    panic!("field `{field}` of a `{strukt}` is larger than the array, and its contract says that it never is")
}

#[cold]
#[inline(never)]
#[track_caller]
fn negative(strukt: &str, field: &str) -> ! {
    panic!("field `{field}` of a `{strukt}` is negative, and its contract says that it is a length")
}
