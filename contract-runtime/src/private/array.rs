//! Arrays of pointers. For C: the caller's own where that holds them, one that is made for the call otherwise. From C:
//! arrays of texts and of objects, none of which is NULL.

use alloc::borrow::ToOwned;
use alloc::ffi::CString;
use alloc::vec::Vec;
use core::ffi::{CStr, c_char, c_void};

use crate::pointers;
use crate::private::buffer;
use crate::release::ReleaseMemory;
use crate::texts::{CText, OwnedTexts};
use crate::view::ForeignType;

/// How many pointers, a NULL at the end included, need no memory of their own.
const SMALL: usize = 16;

/// An array of pointers, made for a call.
pub struct Pointers {
    small: [*const c_void; SMALL],
    /// In use where there are more.
    large: Vec<*const c_void>,
    is_empty: bool,
}

impl Pointers {
    pub(super) fn new(addresses: impl ExactSizeIterator<Item = *const c_void>, terminated: bool) -> Self {
        let (count, is_empty) = (addresses.len() + usize::from(terminated), addresses.len() == 0);
        let mut made = Self { small: [core::ptr::null(); SMALL], large: Vec::new(), is_empty };
        if count <= SMALL {
            // What is left is NULL already.
            for (place, address) in made.small.iter_mut().zip(addresses) {
                *place = address;
            }
        } else {
            made.large.reserve_exact(count);
            made.large.extend(addresses);
            if terminated {
                made.large.push(core::ptr::null());
            }
        }
        made
    }

    /// Returns the address of the array, for as long as it is neither moved nor dropped. There are NULLs where it has no
    /// elements.
    #[inline]
    pub fn address<T>(&mut self) -> *mut *const T {
        let array = if self.large.is_empty() { self.small.as_mut_ptr() } else { self.large.as_mut_ptr() };
        array.cast()
    }

    /// Returns the same, or NULL if there are no elements.
    #[inline]
    pub fn address_or_null<T>(&mut self) -> *mut *const T {
        if self.is_empty { core::ptr::null_mut() } else { self.address() }
    }
}

/// Makes an array of the addresses of texts, with a NULL at its end if it is `terminated`.
#[must_use]
pub fn of_texts(texts: &[&CStr], terminated: bool) -> Pointers {
    Pointers::new(texts.iter().map(|text| text.as_ptr().cast()), terminated)
}

/// Makes an array of the addresses of objects, with a NULL at its end if it is `terminated`.
#[must_use]
pub fn of_objects<X>(objects: &[&X], terminated: bool) -> Pointers {
    Pointers::new(objects.iter().map(|object| core::ptr::from_ref::<X>(object).cast()), terminated)
}

/// The same, of objects that C has to itself.
#[must_use]
pub fn of_exclusive_objects<X>(objects: &mut [&mut X], terminated: bool) -> Pointers {
    let addresses = objects.iter_mut().map(|object| core::ptr::from_mut::<X>(object).cast_const().cast());
    Pointers::new(addresses, terminated)
}

/// Returns the address of an array of exclusive references as one of pointers, which C reads during a call.
#[inline]
#[must_use]
pub const fn exclusive_address<X>(objects: &mut [&mut X]) -> *const *mut X {
    buffer::address_mut(objects).cast_const().cast()
}

/// Returns the same, or NULL if there are no elements.
#[inline]
#[must_use]
pub const fn exclusive_address_or_null<X>(objects: &mut [&mut X]) -> *const *mut X {
    buffer::address_mut_or_null(objects).cast_const().cast()
}

/// Returns the address of an array of references as one of pointers, which C reads during a call.
#[inline]
#[must_use]
pub const fn address<X>(objects: &[&X]) -> *const *const X {
    buffer::address(objects).cast()
}

/// Returns the same, or NULL if there are no elements.
#[inline]
#[must_use]
pub const fn address_or_null<X>(objects: &[&X]) -> *const *const X {
    buffer::address_or_null(objects).cast()
}

/// Returns the number of pointers before a NULL; `None` for no array at all.
///
/// # Safety
///
/// Unless it is null, `array` is aligned, and its pointers up to and including the first NULL are initialised.
#[must_use]
pub unsafe fn count(array: *const *const c_char) -> Option<usize> {
    if array.is_null() {
        return None;
    }
    let mut count = 0;
    loop {
        // SAFETY:
        // - within the array: all before it were not NULL.
        let place = unsafe { array.add(count) };
        // SAFETY:
        // - initialised: required of the caller, as the search ends at the first NULL.
        let text = unsafe { *place };
        if text.is_null() {
            return Some(count);
        }
        count += 1;
    }
}

/// Borrows an array of texts from C. `(NULL, 0)` is the empty one; `None` for NULL with any other length, and if one of
/// the texts is NULL.
///
/// # Safety
///
/// As for [`buffer::borrow`]; and the elements that are not null point to NUL-terminated text that lives unwritten for
/// `'a`.
#[must_use]
pub unsafe fn borrow_texts<'a>(start: *const *const c_char, len: usize) -> Option<&'a [CText]> {
    // SAFETY:
    // - required of the caller.
    let pointers = unsafe { buffer::borrow(start, len) }?;
    if pointers.iter().any(|text| text.is_null()) {
        return None;
    }
    let texts = core::ptr::from_ref(pointers) as *const [CText];
    // SAFETY:
    // - valid: a `CText` has the layout of a pointer, and none of these is null.
    // - its invariant: required of the caller for `'a`.
    Some(unsafe { &*texts })
}

/// Borrows an array of pointers to objects from C. `(NULL, 0)` is the empty one; `None` for NULL with any other length, and
/// if one of the pointers is NULL.
///
/// # Safety
///
/// As for [`buffer::borrow`]; and the elements that are not null point to objects of type `X` that live for `'a`.
#[must_use]
pub unsafe fn borrow_objects<'a, X: ForeignType>(
    start: *const *mut c_void,
    len: usize,
) -> Option<pointers::Pointers<'a, X>> {
    // SAFETY:
    // - required of the caller.
    let found: &'a [*mut c_void] = unsafe { buffer::borrow(start, len) }?;
    if found.iter().any(|object| object.is_null()) {
        return None;
    }
    // SAFETY:
    // - an array that lives unwritten for `'a`, and objects that live as long: required of the caller.
    Some(unsafe { pointers::Pointers::from_raw_parts(found.as_ptr(), found.len(), "an array of C's") })
}

/// Copies an array of texts from C. `(NULL, 0)` is the empty one; `None` for NULL with any other length, and if one of
/// the texts is NULL.
///
/// # Safety
///
/// As for [`borrow_texts`], for the duration of the call.
#[must_use]
pub unsafe fn copy_texts(start: *const *const c_char, len: usize) -> Option<Vec<CString>> {
    // SAFETY:
    // - as required of the caller; the borrow ends here.
    let texts = unsafe { borrow_texts(start, len) }?;
    Some(texts.iter().map(|text| (**text).to_owned()).collect())
}

/// Takes an array of texts from C. `(NULL, 0)` is the empty one; `None` for NULL with any other length, and if one of the
/// texts is NULL: the array is leaked then.
///
/// # Safety
///
/// As for [`OwnedTexts::from_parts`], but `start`, and texts, may be null.
#[must_use]
pub unsafe fn own_texts<F: ReleaseMemory<CText>>(
    start: *mut *const c_char,
    len: usize,
    free: F,
) -> Option<OwnedTexts<F>> {
    // SAFETY:
    // - required of the caller; the borrow ends here.
    unsafe { borrow_texts(start, len) }?;
    // SAFETY:
    // - as required of the caller; none of the texts is null, tested above.
    Some(unsafe { OwnedTexts::from_parts(start.cast(), len, free) })
}

/// The same, where NULL is no array whatever the length.
///
/// # Safety
///
/// As for [`own_texts`].
#[must_use]
pub unsafe fn own_texts_nullable<F: ReleaseMemory<CText>>(
    start: *mut *const c_char,
    len: usize,
    free: F,
) -> Option<OwnedTexts<F>> {
    if start.is_null() {
        return None;
    }
    // SAFETY:
    // - required of the caller in the same words.
    unsafe { own_texts(start, len, free) }
}
