//! Functions of C's that an exported function is given: what goes with each call, and what ends that.

use core::ffi::c_void;

use crate::integer::Integer;
use crate::plain::Plain;

/// C's user data: an address that means something to C alone, and goes back with each call.
///
/// It is `Send` and `Sync`; which threads the closure that has it may go to, its bounds in the signature say, which are
/// those of the contract.
#[derive(Clone, Copy)]
pub struct UserData(*mut c_void);

// SAFETY:
// - an address that nothing here follows; the calls that it goes with, and what ends it, are made where `UserData::new` was
//   promised that they may be.
unsafe impl Send for UserData {}

// SAFETY: as for `Send`.
unsafe impl Sync for UserData {}

impl UserData {
    /// Takes what C passed.
    ///
    /// # Safety
    ///
    /// C lets its function be called with it, and what it belongs to be ended, on each thread that the closure may go to, for as
    /// long as that lives.
    #[inline]
    #[must_use]
    pub const unsafe fn new(data: *mut c_void) -> Self {
        Self(data)
    }

    /// What goes back to C.
    #[inline]
    #[must_use]
    pub const fn get(&self) -> *mut c_void {
        self.0
    }
}

/// C's user data, which a function of C's ends: once, when this is dropped.
pub struct EndedUserData<D: Fn(*mut c_void)> {
    data: UserData,
    destroy: D,
}

impl<D: Fn(*mut c_void)> EndedUserData<D> {
    /// Takes what C passed, with what ends it.
    #[inline]
    #[must_use]
    pub const fn new(data: UserData, destroy: D) -> Self {
        Self { data, destroy }
    }

    /// What goes back to C.
    #[inline]
    #[must_use]
    pub const fn get(&self) -> *mut c_void {
        self.data.0
    }
}

impl<D: Fn(*mut c_void)> Drop for EndedUserData<D> {
    #[inline]
    fn drop(&mut self) {
        (self.destroy)(self.data.0);
    }
}

/// How many elements C is told that there are.
///
/// # Panics
///
/// If C's integer has no room for so many: C would see others than the body has.
#[inline]
#[must_use]
pub fn count<T, N: Integer>(elements: &[T], what: &str) -> N {
    N::from_usize(elements.len()).unwrap_or_else(|| too_long(what))
}

/// How many bytes of elements C is told that there are.
///
/// # Panics
///
/// As [`count`].
#[inline]
#[must_use]
pub fn count_bytes<T, N: Integer>(elements: &[T], what: &str) -> N {
    N::from_usize(size_of_val(elements)).unwrap_or_else(|| too_long(what))
}

#[cold]
#[track_caller]
fn too_long(what: &str) -> ! {
    panic!("{what} is longer than C can say")
}

/// Lends elements to a function of C's; of zeros if there are none.
#[inline]
#[must_use]
pub const fn elements<T: Plain>(elements: &[T]) -> *mut T {
    super::buffer::address(elements).cast_mut()
}

/// Lends elements to a function of C's, which may write them; of read-only zeros if there are none.
#[inline]
#[must_use]
pub const fn elements_mut<T: Plain>(elements: &mut [T]) -> *mut T {
    super::buffer::address_mut(elements)
}
