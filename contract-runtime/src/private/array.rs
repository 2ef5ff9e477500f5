//! Arrays of pointers for C: the caller's own where that holds them, one that is made for the call otherwise.

use alloc::vec::Vec;
use core::ffi::{CStr, c_void};

use crate::private::buffer;

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
    fn new(addresses: impl ExactSizeIterator<Item = *const c_void>, terminated: bool) -> Self {
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
