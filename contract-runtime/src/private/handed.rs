//! Values that C owns and ends by calling a function that it is given with them.
//!
//! A value goes to C as the address of a box, and with it the one function that can take that box apart. What C gives
//! back later is only read if the box says that it holds the type that is asked for.

use alloc::alloc::{Layout, alloc, dealloc, handle_alloc_error, realloc};
use alloc::boxed::Box;
use alloc::ffi::CString;
use alloc::vec::Vec;
use core::any::TypeId;
use core::ffi::c_void;
use core::mem::ManuallyDrop;
use core::ptr::NonNull;

use super::panic::AbortOnUnwind;

/// What C calls with the address, once.
pub type Destroy = unsafe extern "C" fn(*mut c_void);

/// A value on its way to C. Dropping it does what C would do.
pub struct Given {
    /// `None` is NULL, which nothing has to be done for.
    address: Option<NonNull<u8>>,
    len: usize,
    destroy: Destroy,
}

impl Given {
    /// What C gets.
    #[inline]
    #[must_use]
    pub fn address(&self) -> *mut c_void {
        self.address.map_or(core::ptr::null_mut(), |address| address.as_ptr().cast())
    }

    /// What C ends it with.
    #[inline]
    #[must_use]
    pub fn destroy(&self) -> Destroy {
        self.destroy
    }

    /// The bytes; none, if it is a value of another kind.
    #[inline]
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.bytes_if_any().unwrap_or_default()
    }

    /// The bytes; `None` for NULL.
    #[inline]
    #[must_use]
    pub fn bytes_if_any(&self) -> Option<&[u8]> {
        // SAFETY:
        // - live, `len` initialized bytes: made by `bytes`; a value of another kind has `len` 0.
        // - not written meanwhile: C does not have it yet.
        self.address.map(|address| unsafe { core::slice::from_raw_parts(address.as_ptr(), self.len) })
    }
}

impl Drop for Given {
    #[inline]
    fn drop(&mut self) {
        // SAFETY:
        // - made for this address, in `value`, `bytes` or `nullable`.
        // - called once: whoever hands it to C forgets it.
        unsafe { (self.destroy)(self.address()) }
    }
}

/// Gives what there is to C, or NULL, with a function that does nothing.
#[inline]
#[must_use]
pub fn nullable<V>(value: Option<V>, give: impl FnOnce(V) -> Given) -> Given {
    match value {
        Some(value) => give(value),
        None => Given { address: None, len: 0, destroy: nothing },
    }
}

/// Ends NULL.
unsafe extern "C" fn nothing(_address: *mut c_void) {}

/// A value, with what it is in front.
#[repr(C)]
struct Named<T> {
    type_id: TypeId,
    value: T,
}

/// Boxes a value for C.
#[inline]
#[must_use]
pub fn value<T: Send + 'static>(value: T) -> Given {
    let named = Box::new(Named { type_id: TypeId::of::<T>(), value });
    // SAFETY:
    // - not null: a box.
    let address = unsafe { NonNull::new_unchecked(Box::into_raw(named)) };
    Given { address: Some(address.cast()), len: 0, destroy: destroy::<T> }
}

/// Drops a value of [`value`]. A panic does not leave it.
///
/// # Safety
///
/// `address` came from a `Given` of the same `T`, and is not used again.
unsafe extern "C" fn destroy<T>(address: *mut c_void) {
    let guard = AbortOnUnwind;
    // SAFETY: boxed in `value`, not used again.
    drop(unsafe { Box::from_raw(address.cast::<Named<T>>()) });
    core::mem::forget(guard);
}

/// Looks at what C was given, if it is a `T`.
///
/// # Safety
///
/// `address` is null, or that of a [`value`] that C has not destroyed, and does not destroy for `'a`. The value is shared
/// by several threads only if `T` is `Sync`.
#[inline]
#[must_use]
pub unsafe fn find<'a, T: 'static>(address: *const c_void) -> Option<&'a T> {
    if address.is_null() {
        return None;
    }
    // SAFETY:
    // - live, aligned: a `Named` of some type, which begins with this (`repr(C)`).
    let type_id = unsafe { *address.cast::<TypeId>() };
    if type_id != TypeId::of::<T>() {
        return None;
    }
    // SAFETY:
    // - live for `'a`: required of the caller.
    // - a `Named<T>`: it says so.
    Some(unsafe { &(*address.cast::<Named<T>>()).value })
}

/// Gives bytes to C, where they are if the vector has room for a power of two.
///
/// C has only the address when it destroys them, and the allocator asks for their number. So that is always a power of
/// two, and there is one function for each.
#[must_use]
pub fn bytes(bytes: Vec<u8>) -> Given {
    let mut bytes = ManuallyDrop::new(bytes);
    let (len, old) = (bytes.len(), bytes.capacity());
    let room = if old.is_power_of_two() { old } else { len.max(1).next_power_of_two() };
    let layout = layout(room);
    let start = if old == room {
        bytes.as_mut_ptr()
    } else if old == 0 {
        // SAFETY:
        // - not empty: `room` is a power of two.
        unsafe { alloc(layout) }
    } else {
        // SAFETY:
        // - allocated by the vector, which is forgotten, with this layout.
        // - not zero, and within the bounds of a layout: `layout` has been made of it.
        unsafe { realloc(bytes.as_mut_ptr(), self::layout(old), room) }
    };
    let Some(address) = NonNull::new(start) else { handle_alloc_error(layout) };
    Given { address: Some(address), len, destroy: destroy_of(room) }
}

/// Gives text to C.
#[inline]
#[must_use]
pub fn text(text: CString) -> Given {
    bytes(text.into_bytes_with_nul())
}

/// # Panics
///
/// If there is no room for so many bytes in the address space.
fn layout(room: usize) -> Layout {
    match Layout::from_size_align(room, 1) {
        Ok(layout) => layout,
        Err(_) => panic!("{room} bytes are more than an allocation can have"),
    }
}

/// Frees as many bytes as two to the power of `EXPONENT`.
///
/// # Safety
///
/// `address` was given with this function, and is not used again.
unsafe extern "C" fn destroy_bytes<const EXPONENT: u32>(address: *mut c_void) {
    // SAFETY:
    // - the alignment is 1, and `bytes` has made a layout of so much room before it gave this function to C.
    let layout = unsafe { Layout::from_size_align_unchecked(1_usize.wrapping_shl(EXPONENT), 1) };
    // SAFETY:
    // - allocated in `bytes`, with this layout; not used again, required of the caller.
    unsafe { dealloc(address.cast(), layout) }
}

/// The function for so much room.
fn destroy_of(room: usize) -> Destroy {
    macro_rules! table {
        ($($exponent:literal)*) => { [$(destroy_bytes::<$exponent>),*] };
    }
    // No allocation is larger than half of the address space.
    static TABLE: [Destroy; 64] = table![
        0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
        32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63
    ];
    TABLE[room.trailing_zeros() as usize % 64] // an exponent of a `usize`
}
