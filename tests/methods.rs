//! A trait of the user's whose methods are called like those of slices, options and owners changes no wrapper.
#![allow(clippy::wrong_self_convention, reason = "such a trait is what these tests are about")]
#![allow(clippy::needless_option_as_deref, reason = "it is the trait's, and does something else")]

use core::ffi::{c_int, c_void};

use ffi_contract::{Owned, OwnedBuffer, contract};

#[contract(strip = ["list_"])]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    #[rust_name = "List"]
    type list;
    fn list_free(l: *mut list);
    #[rust_name = "List::append"]
    #[returns(replaces(l), nullable)]
    fn list_append(#[nullable] l: *mut list, value: c_int) -> *mut list;
    fn list_first(l: &list) -> c_int;

    fn double_all(#[buffer(len = n)] p: *mut i32, n: usize);
    #[link_name = "double_all"]
    fn double_all_if_any(
        #[buffer(len = n, empty = null)]
        #[nullable]
        p: *mut i32,
        n: usize,
    );

    fn free(p: *mut c_void);
    #[returns(owned(free = free), buffer(len = *n))]
    fn parcel_new(#[out] n: *mut usize) -> *mut c_void;
    fn parcel_take(
        #[consumed(free = free)]
        #[buffer(len = n)]
        p: *mut c_void,
        n: usize,
    ) -> usize;
}

/// By value, so that method syntax prefers them to the methods that take a reference.
trait Slice {
    fn len(self) -> usize;
    fn is_empty(self) -> bool;
}
impl Slice for &mut [i32] {
    fn len(self) -> usize {
        1000
    }
    fn is_empty(self) -> bool {
        true
    }
}

trait Maybe: Sized {
    fn as_ref<'a>(self) -> Option<&'a Owned<List>> {
        None
    }
    fn as_deref<'a>(self) -> Option<&'a [i32]> {
        None
    }
    fn as_deref_mut<'a>(self) -> Option<&'a mut [i32]> {
        None
    }
}
impl Maybe for &mut Option<Owned<List>> {}
impl Maybe for Option<&mut [i32]> {}

trait Elements {
    fn len(&self) -> usize;
}
impl Elements for OwnedBuffer<u8, free> {
    fn len(&self) -> usize {
        1000
    }
}

#[test]
fn the_traits_are_in_scope() {
    let mut none: Option<Owned<List>> = None;
    assert!((&mut none).as_ref().is_none());
    let mut numbers = [1, 2];
    assert!((&mut numbers[..]).is_empty());
    assert_eq!((&mut numbers[..]).len(), 1000);
    assert!(Some(&mut numbers[..]).as_deref().is_none());
    assert!(Some(&mut numbers[..]).as_deref_mut().is_none());
    assert_eq!(parcel_new().len(), 1000);
}

#[test]
fn the_length_of_a_slice_is_its_own() {
    let mut numbers = [1, 2];
    double_all(&mut numbers);
    assert_eq!(numbers, [2, 4]);
    double_all_if_any(Some(&mut numbers));
    assert_eq!(numbers, [4, 8]);
}

#[test]
fn the_length_of_an_owned_buffer_is_its_own() {
    assert_eq!(parcel_take(parcel_new()), 3);
}

#[test]
fn what_is_replaced_is_the_argument() {
    let mut list = None;
    List::append(&mut list, 1);
    List::append(&mut list, 2);
    assert_eq!(list.expect("it has two cells").first(), 2);
}
