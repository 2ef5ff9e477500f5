//! Pointer and length, both ways, for memory that keeps its owner.
//!
//! Towards C, an empty slice has the address of a block of zeros, so that C sees neither NULL nor a dangling pointer
//! (unless the contract asks for NULL). From C, `(NULL, 0)` is the empty slice, and no slice is made over a length
//! that was not compared with the room there is.

use alloc::vec::Vec;
use core::ffi::CStr;
use core::mem::MaybeUninit;
use core::ptr::NonNull;

use crate::buffer::OwnedBuffer;
use crate::integer::Integer;
use crate::release::ReleaseMemory;

/// What C gets to see of an empty slice. Read-only memory: C was told that there is no element to write.
#[repr(align(128))]
struct Zeros([u8; 128]);

static ZEROS: Zeros = Zeros([0; 128]);

/// Returns the address that stands for an empty slice of `T`.
///
/// A `T` that wants more than 128 bytes of alignment gets an aligned address with nothing behind it.
#[inline]
const fn address_of_nothing<T>() -> *const T {
    if align_of::<T>() <= align_of::<Zeros>() { (&raw const ZEROS.0).cast() } else { NonNull::dangling().as_ptr() }
}

/// Returns the address of a slice for the duration of a call; of zeros if it is empty.
#[inline]
#[must_use]
pub const fn address<T>(buffer: &[T]) -> *const T {
    if buffer.is_empty() { address_of_nothing() } else { buffer.as_ptr() }
}

/// Returns the address of a slice that C may write, for the duration of a call; of read-only zeros if it is empty.
#[inline]
#[must_use]
pub const fn address_mut<T>(buffer: &mut [T]) -> *mut T {
    if buffer.is_empty() { address_of_nothing::<T>().cast_mut() } else { buffer.as_mut_ptr() }
}

/// Returns the address of a slice that C fills, for the duration of a call; of read-only zeros if it is empty.
#[inline]
#[must_use]
pub const fn address_uninit<T>(buffer: &mut [MaybeUninit<T>]) -> *mut T {
    address_mut(buffer).cast()
}

/// Returns the address of a slice, or NULL if it is empty.
#[inline]
#[must_use]
pub const fn address_or_null<T>(buffer: &[T]) -> *const T {
    if buffer.is_empty() { core::ptr::null() } else { buffer.as_ptr() }
}

/// Returns the address of a slice that C may write, or NULL if it is empty.
#[inline]
#[must_use]
pub const fn address_mut_or_null<T>(buffer: &mut [T]) -> *mut T {
    if buffer.is_empty() { core::ptr::null_mut() } else { buffer.as_mut_ptr() }
}

/// Returns the address of a slice that C fills, or NULL if it is empty.
#[inline]
#[must_use]
pub const fn address_uninit_or_null<T>(buffer: &mut [MaybeUninit<T>]) -> *mut T {
    address_mut_or_null(buffer).cast()
}

/// Returns the number of elements as the integer type that C has for it, if it fits.
#[inline]
#[must_use]
pub fn length<N: Integer>(len: usize) -> Option<N> {
    N::from_usize(len)
}

/// Returns the number of bytes as the integer type that C has for it, if it fits.
#[inline]
#[must_use]
pub fn byte_length<N: Integer, T>(buffer: &[T]) -> Option<N> {
    N::from_usize(size_of_val(buffer))
}

/// Returns a factor of a length; `None` if it is negative, or more than memory has.
#[inline]
#[must_use]
pub fn factor<N: Integer>(number: N) -> Option<usize> {
    number.to_usize()
}

/// Returns whether there are fewer elements than the factors multiply to.
#[inline]
#[must_use]
pub fn lacks<T>(buffer: &[T], factors: &[Option<usize>]) -> bool {
    product(factors).is_none_or(|needed| buffer.len() < needed)
}

/// Returns whether there are fewer bytes than the factors multiply to.
#[inline]
#[must_use]
pub fn lacks_bytes<T>(buffer: &[T], factors: &[Option<usize>]) -> bool {
    product(factors).is_none_or(|needed| size_of_val(buffer) < needed)
}

#[inline]
fn product(factors: &[Option<usize>]) -> Option<usize> {
    factors.iter().try_fold(1_usize, |product, factor| product.checked_mul((*factor)?))
}

/// Returns how many whole elements so many bytes are.
#[inline]
#[must_use]
pub const fn elements<T>(bytes: usize) -> usize {
    match bytes.checked_div(size_of::<T>()) {
        Some(elements) => elements,
        None => 0,
    }
}

/// Returns a number of elements that another function of C's tells; `None` if no memory has so many.
#[inline]
#[must_use]
pub fn measured<T, N: Integer>(elements: N) -> Option<usize> {
    let elements = elements.to_usize()?;
    elements.checked_mul(size_of::<T>()).filter(|bytes| isize::try_from(*bytes).is_ok()).map(|_| elements)
}

/// Returns how many elements are as many bytes as another function of C's tells; `None` if no memory has so many.
#[inline]
#[must_use]
pub fn measured_bytes<T, N: Integer>(bytes: N) -> Option<usize> {
    measured::<u8, N>(bytes).map(elements::<T>)
}

/// Says whether a slice that C reads up to a zero has none.
#[inline]
#[must_use]
pub fn is_unterminated<N: Integer>(buffer: &[N]) -> bool {
    !buffer.iter().any(|element| element.is_zero())
}

/// Borrows elements from C. `(NULL, 0)` is the empty slice; `None` for NULL with any other length.
///
/// # Safety
///
/// Unless `start` is null or `len` is 0: `start` is aligned and points to `len` initialised elements, of at most
/// `isize::MAX` bytes, that live unwritten for `'a`.
#[inline]
#[must_use]
pub unsafe fn borrow<'a, T>(start: *const T, len: usize) -> Option<&'a [T]> {
    if len == 0 {
        return Some(&[]);
    }
    if start.is_null() {
        return None;
    }
    // SAFETY:
    // - not null: tested above.
    // - aligned, initialised, not too large, live and unwritten for `'a`: required of the caller.
    Some(unsafe { core::slice::from_raw_parts(start, len) })
}

/// Borrows elements from C to write them. `(NULL, 0)` is the empty slice; `None` for NULL with any other length.
///
/// # Safety
///
/// Unless `start` is null or `len` is 0: `start` is aligned and points to `len` initialised elements, of at most
/// `isize::MAX` bytes, that live for `'a` and that nothing else uses meanwhile.
#[inline]
#[must_use]
pub unsafe fn borrow_mut<'a, T>(start: *mut T, len: usize) -> Option<&'a mut [T]> {
    if len == 0 {
        return Some(&mut []);
    }
    if start.is_null() {
        return None;
    }
    // SAFETY:
    // - not null: tested above.
    // - aligned, initialised, not too large, live and not aliased for `'a`: required of the caller.
    Some(unsafe { core::slice::from_raw_parts_mut(start, len) })
}

/// Copies elements from C. `(NULL, 0)` is the empty vector; `None` for NULL with any other length.
///
/// # Safety
///
/// Unless `start` is null or `len` is 0: `start` is aligned and points to `len` initialised elements, of at most
/// `isize::MAX` bytes, that nobody writes during the call.
#[inline]
#[must_use]
pub unsafe fn copy<T: Copy>(start: *const T, len: usize) -> Option<Vec<T>> {
    // SAFETY:
    // - as required of the caller; the borrow ends here.
    unsafe { borrow(start, len) }.map(<[T]>::to_vec)
}

/// Takes an array from C. `(NULL, 0)` is the empty one; `None` for NULL with any other length.
///
/// # Safety
///
/// As for [`OwnedBuffer::from_parts`], but `start` may be null whatever `len` is.
#[inline]
#[must_use]
pub unsafe fn own<T, F: ReleaseMemory<T>>(start: *mut T, len: usize, free: F) -> Option<OwnedBuffer<T, F>> {
    if start.is_null() && len != 0 {
        return None;
    }
    // SAFETY:
    // - null only with length 0: tested above.
    // - everything else: required of the caller in the same words.
    Some(unsafe { OwnedBuffer::from_parts(start, len, free) })
}

/// Returns the part that C has filled, which is the first `len` elements; `None` if that is more than there is room for.
///
/// # Safety
///
/// If `len` is no more than the length of `buffer`, the first `len` elements are initialised.
#[inline]
#[must_use]
pub unsafe fn written<T>(buffer: &mut [MaybeUninit<T>], len: usize) -> Option<&mut [T]> {
    let written = buffer.get_mut(..len)?;
    let written = core::ptr::from_mut(written) as *mut [T];
    // SAFETY:
    // - valid and not aliased: made from a reference that is not used again; `MaybeUninit<T>` has the layout of `T`.
    // - initialised: required of the caller.
    Some(unsafe { &mut *written })
}

/// Returns the text that C has filled the buffer with; `None` if it has no NUL.
///
/// # Safety
///
/// The bytes up to and including the first NUL are initialised, or all of them are.
#[inline]
#[must_use]
pub unsafe fn written_text(buffer: &mut [MaybeUninit<u8>]) -> Option<&CStr> {
    let nul = buffer.iter().position(|byte| {
        // SAFETY:
        // - initialised: required of the caller, as the search ends at the first NUL.
        unsafe { byte.assume_init() == 0 }
    })?;
    // SAFETY:
    // - initialised: the NUL at `nul` is the first one, and the caller says so for everything up to it.
    let text = unsafe { written(buffer, nul + 1) }?;
    CStr::from_bytes_with_nul(text).ok()
}

/// Takes an array from C, unless the pointer is null.
///
/// # Safety
///
/// As for [`OwnedBuffer::from_parts`], but `start` may be null whatever `len` is.
#[inline]
#[must_use]
pub unsafe fn own_nullable<T, F: ReleaseMemory<T>>(start: *mut T, len: usize, free: F) -> Option<OwnedBuffer<T, F>> {
    if start.is_null() {
        return None;
    }
    // SAFETY:
    // - not null: tested above.
    // - everything else: required of the caller in the same words.
    Some(unsafe { OwnedBuffer::from_parts(start, len, free) })
}

/// Returns the whole buffer, which C has filled.
///
/// # Safety
///
/// All elements are initialised.
#[inline]
#[must_use]
pub unsafe fn filled<T>(buffer: &mut [MaybeUninit<T>]) -> &mut [T] {
    let filled = core::ptr::from_mut(buffer) as *mut [T];
    // SAFETY:
    // - valid and not aliased: made from a reference that is not used again; `MaybeUninit<T>` has the layout of `T`.
    // - initialised: required of the caller.
    unsafe { &mut *filled }
}

/// Returns the whole array, which C has filled.
///
/// # Safety
///
/// All elements are initialised.
#[inline]
#[must_use]
pub unsafe fn filled_array<T, const N: usize>(buffer: &mut [MaybeUninit<T>; N]) -> &mut [T; N] {
    let filled = core::ptr::from_mut(buffer).cast::<[T; N]>();
    // SAFETY:
    // - valid and not aliased: made from a reference that is not used again; `MaybeUninit<T>` has the layout of `T`.
    // - initialised: required of the caller.
    unsafe { &mut *filled }
}

/// Returns the text that C has left in the buffer; `None` if it has no NUL.
#[inline]
#[must_use]
pub fn text(buffer: &mut [u8]) -> Option<&CStr> {
    CStr::from_bytes_until_nul(buffer).ok()
}

/// Returns the elements before the first zero; `None` if there is none.
#[inline]
#[must_use]
pub fn until_zero<N: Integer>(buffer: &mut [N]) -> Option<&mut [N]> {
    let zero = buffer.iter().position(|element| element.is_zero())?;
    buffer.get_mut(..zero)
}

/// Returns the elements that C has filled the buffer with, before the first zero; `None` if there is none.
///
/// # Safety
///
/// The elements up to and including the first zero are initialised, or all of them are.
#[inline]
#[must_use]
pub unsafe fn written_until_zero<N: Integer>(buffer: &mut [MaybeUninit<N>]) -> Option<&mut [N]> {
    let zero = buffer.iter().position(|element| {
        // SAFETY:
        // - initialised: required of the caller, as the search ends at the first zero.
        unsafe { element.assume_init() }.is_zero()
    })?;
    // SAFETY:
    // - initialised: the zero at `zero` is the first one, and the caller says so for everything up to it.
    unsafe { written(buffer, zero) }
}
