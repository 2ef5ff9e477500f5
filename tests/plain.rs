//! `#[plain] type X = path::X;`: structs of another crate that cross as they are.
#![allow(missing_docs)]

use core::ffi::{c_int, c_uchar, c_uint, c_void};

use ffi_contract::contract;

/// As bindgen writes it: nothing of it knows this crate.
mod sys {
    use core::ffi::{c_int, c_uchar, c_uint, c_void};

    #[repr(C)]
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(crate) struct plain_point {
        pub(crate) x: c_int,
        pub(crate) y: c_int,
    }

    unsafe extern "C" {
        pub(crate) fn plain_sum(points: *const plain_point, count: usize) -> c_int;
        pub(crate) fn plain_nth(points: *const plain_point, count: usize, n: usize, out: *mut plain_point) -> c_int;
        pub(crate) fn plain_move(point: *mut plain_point, by: c_int);
        pub(crate) fn plain_corners(corners: *mut plain_point, size: c_int);
        pub(crate) fn plain_bytes(memory: *const c_void, size: usize) -> c_uint;
        pub(crate) fn plain_fill(memory: *mut c_void, size: usize, byte: c_uchar);
        pub(crate) fn plain_digest(digest: *const c_uchar) -> c_int;
        pub(crate) fn plain_random(bytes: *mut c_uchar);
    }
}

mod declared {
    use super::{c_int, contract};

    #[contract]
    unsafe extern "C" {
        #[plain]
        #[rust_name = "Point"]
        pub(crate) type plain_point = super::sys::plain_point;
        /// The same struct by another name.
        #[plain]
        pub(crate) type vector = super::sys::plain_point;

        pub(crate) safe fn plain_add(a: plain_point, b: vector) -> plain_point;
        pub(crate) fn plain_move(point: &mut plain_point, by: c_int);
        pub(crate) fn plain_area(point: &plain_point) -> c_int;
        pub(crate) fn plain_sum(#[buffer(len = count)] points: *const plain_point, count: usize) -> c_int;
        #[fails(negative)]
        #[returns(status)]
        pub(crate) fn plain_nth(
            #[buffer(len = count)] points: *const plain_point,
            count: usize,
            n: usize,
            #[out] out: *mut plain_point,
        ) -> c_int;
        pub(crate) fn plain_line(
            #[buffer(len = room, uninit, written = return)] points: *mut plain_point,
            room: usize,
            length: c_int,
        ) -> usize;
        pub(crate) fn plain_flip(#[inout] point: *mut plain_point);
        #[returns(borrowed(forever))]
        pub(crate) fn plain_origin() -> *const plain_point;
        #[link_name = "plain_origin"]
        #[returns(copied)]
        pub(crate) fn plain_origin_copied() -> *const plain_point;
        pub(crate) fn plain_corners(#[out] corners: *mut [plain_point; 2], size: c_int);
    }
}

mod over_sys {
    use super::{c_int, c_uchar, c_uint, c_void, contract, sys};

    #[contract(sys = sys)]
    unsafe extern "C" {
        #[plain]
        pub(crate) type plain_point = super::sys::plain_point;

        pub(crate) fn plain_sum(#[buffer(len = count)] points: *const plain_point, count: usize) -> c_int;
        #[fails(negative)]
        #[returns(status)]
        pub(crate) fn plain_nth(
            #[buffer(len = count)] points: *const plain_point,
            count: usize,
            n: usize,
            #[out] out: *mut plain_point,
        ) -> c_int;
        pub(crate) fn plain_move(point: &mut plain_point, by: c_int);
        // Two points, and a pointer in the `-sys` crate.
        pub(crate) fn plain_corners(#[out] corners: *mut [plain_point; 2], size: c_int);
        // Numbers, and a `void *`.
        pub(crate) fn plain_bytes(#[buffer(len = size, unit = bytes)] numbers: *const u32, size: usize) -> c_uint;
        pub(crate) fn plain_fill(#[buffer(len = size, unit = bytes)] numbers: *mut u32, size: usize, byte: c_uchar);
        #[link_name = "plain_bytes"]
        pub(crate) fn plain_bytes_of_memory(#[buffer(len = size)] memory: *const c_void, size: usize) -> c_uint;
        #[link_name = "plain_bytes"]
        pub(crate) fn plain_bytes_of_one(one: &u32, #[fixed(4)] size: usize) -> c_uint;
        // An array, and a pointer to its first element.
        pub(crate) fn plain_digest(#[buffer] digest: *const [c_uchar; 4]) -> c_int;
        #[link_name = "plain_digest"]
        pub(crate) fn plain_digest_by_reference(digest: &[u8; 4]) -> c_int;
        pub(crate) fn plain_random(#[out] bytes: *mut [u8; 4]);
    }
}

const fn point(x: c_int, y: c_int) -> sys::plain_point {
    sys::plain_point { x, y }
}

#[test]
fn a_plain_type_is_the_struct_itself() {
    let sum: sys::plain_point = declared::plain_add(point(1, 2), point(3, 4));
    assert_eq!(sum, point(4, 6));
    let alias: declared::Point = sum;
    assert_eq!(declared::plain_area(&alias), 24);
}

#[test]
fn it_crosses_by_reference() {
    let mut moved = point(1, 2);
    declared::plain_move(&mut moved, 5);
    assert_eq!(moved, point(6, 2));
    over_sys::plain_move(&mut moved, 1);
    assert_eq!(moved, point(7, 2));
    declared::plain_flip(&mut moved);
    assert_eq!(moved, point(2, 7));
}

#[test]
fn it_crosses_in_buffers() {
    let points = [point(1, 2), point(3, 4)];
    assert_eq!(declared::plain_sum(&points), 10);
    assert_eq!(over_sys::plain_sum(&points), 10);
    let mut room = [core::mem::MaybeUninit::uninit(); 3];
    assert_eq!(declared::plain_line(&mut room, 2), [point(0, 0), point(1, 0)]);
}

#[test]
fn c_fills_one() {
    let points = [point(1, 2), point(3, 4)];
    assert_eq!(declared::plain_nth(&points, 1).expect("it is there"), point(3, 4));
    assert!(declared::plain_nth(&points, 2).is_err());
    assert_eq!(over_sys::plain_nth(&points, 0).expect("it is there"), point(1, 2));
    assert_eq!(declared::plain_corners(3), [point(0, 0), point(3, 3)]);
}

#[test]
fn it_is_borrowed_and_copied_from_c() {
    assert_eq!(*declared::plain_origin(), point(0, 0));
    assert_eq!(declared::plain_origin_copied(), point(0, 0));
}

#[test]
fn a_pointer_to_void_takes_elements() {
    assert_eq!(over_sys::plain_bytes(&[1, 0x0203]), 6);
    assert_eq!(over_sys::plain_bytes_of_memory(&[1, 2, 3]), 6);
    assert_eq!(over_sys::plain_bytes_of_one(&0x0101), 2);
    let mut numbers = [0; 2];
    over_sys::plain_fill(&mut numbers, 1);
    assert_eq!(numbers, [0x0101_0101; 2]);
}

#[test]
fn a_pointer_to_an_element_takes_an_array() {
    assert_eq!(over_sys::plain_digest(&[1, 2, 3, 4]), 10);
    assert_eq!(over_sys::plain_digest_by_reference(&[1, 2, 3, 4]), 10);
    assert_eq!(over_sys::plain_random(), [1, 2, 3, 4]);
    assert_eq!(over_sys::plain_corners(1), [point(0, 0), point(1, 1)]);
}
