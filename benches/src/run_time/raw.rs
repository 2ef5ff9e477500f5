//! The library as C declares it: pointers, and what a careful C programmer would test.

use std::ffi::{CStr, c_char, c_int};
use std::rc::Rc;

use super::failed;

/// The C types and functions, which what is written by hand calls too.
#[allow(non_camel_case_types, reason = "as in C")]
#[allow(clashing_extern_declarations, reason = "the contract block has types of its own")]
pub(super) mod ffi {
    use std::ffi::{c_char, c_int};

    #[repr(C)]
    pub(in super::super) struct item {
        _bytes: [u8; 0],
    }
    #[repr(C)]
    pub(in super::super) struct part {
        _bytes: [u8; 0],
    }
    #[repr(C)]
    pub(in super::super) struct blob {
        _bytes: [u8; 0],
    }

    #[repr(C)]
    pub(in super::super) struct row {
        _bytes: [u8; 0],
    }

    unsafe extern "C" {
        pub(in super::super) fn item_new() -> *mut item;
        pub(in super::super) fn item_free(item: *mut item);
        pub(in super::super) fn item_set_size(item: *mut item, size: c_int);
        pub(in super::super) fn item_get0_part(item: *const item) -> *const part;
        pub(in super::super) fn item_feed(item: *mut item, data: *const u8, length: usize);
        pub(in super::super) fn item_feed_int(item: *mut item, data: *const u8, length: c_int) -> c_int;
        pub(in super::super) fn item_name(item: *const item) -> *const c_char;
        pub(in super::super) fn item_set0_part(item: *mut item, part: *mut part);
        pub(in super::super) fn item_check(item: *const item) -> c_int;
        pub(in super::super) fn item_adopt_part(item: *mut item, part: *mut part) -> c_int;
        pub(in super::super) fn part_new() -> *mut part;
        pub(in super::super) fn part_free(part: *mut part);
        pub(in super::super) fn part_weight(part: *const part) -> c_int;
        pub(in super::super) fn row_open(item: *const item) -> *mut row;
        pub(in super::super) fn row_next(row: *mut row) -> c_int;
        pub(in super::super) fn row_free(row: *mut row);
        pub(in super::super) fn blob_new() -> *mut blob;
        pub(in super::super) fn blob_up_ref(blob: *mut blob);
        pub(in super::super) fn blob_free(blob: *mut blob);
    }
}
use ffi::{blob, item, part};

super::cases! {
    variant: raw;
    // SAFETY: it has no conditions.
    item: *mut item = unsafe { ffi::item_new() };
    // SAFETY: it has no conditions.
    part: *mut part = unsafe { ffi::part_new() };
    // SAFETY: it has no conditions.
    blob: *mut blob = unsafe { ffi::blob_new() };

    new_free() {
        // SAFETY: it has no conditions.
        let item = unsafe { ffi::item_new() };
        if item.is_null() {
            failed("item_new");
        }
        // SAFETY: made above, not used again.
        unsafe { ffi::item_free(item) }
    }
    setter(item: &mut *mut item, size: c_int) {
        // SAFETY: `run` made it.
        unsafe { ffi::item_set_size(*item, size) }
    }
    getter(item: &*mut item) -> c_int {
        // SAFETY: `run` made it.
        let part = unsafe { ffi::item_get0_part(*item) };
        // SAFETY: `run` has set it.
        unsafe { ffi::part_weight(part) }
    }
    buffer(item: &mut *mut item, data: &[u8]) {
        // SAFETY: `run` made it; a slice has its length.
        unsafe { ffi::item_feed(*item, data.as_ptr(), data.len()) }
    }
    buffer_int(item: &mut *mut item, data: &[u8]) {
        // SAFETY: `run` made it; a slice has its length, which is small here.
        let status = unsafe { ffi::item_feed_int(*item, data.as_ptr(), data.len() as c_int) };
        if status != 0 {
            failed(status);
        }
    }
    text(item: &*mut item) -> usize {
        // SAFETY: `run` made it.
        let name: *const c_char = unsafe { ffi::item_name(*item) };
        // SAFETY: C text, which lives in the item.
        unsafe { CStr::from_ptr(name) }.count_bytes()
    }
    up_ref(blob: &*mut blob) {
        // SAFETY: `run` made it.
        unsafe { ffi::blob_up_ref(*blob) };
        // SAFETY: counted up above.
        unsafe { ffi::blob_free(*blob) }
    }
    set0(item: &mut *mut item, part: *mut part) {
        // SAFETY: `run` made both, and gives the part up.
        unsafe { ffi::item_set0_part(*item, part) }
    }
    status(item: &*mut item) {
        // SAFETY: `run` made it.
        let status = unsafe { ffi::item_check(*item) };
        if status != 0 {
            failed(status);
        }
    }
    anchored(item: &Rc<*mut item>) -> c_int {
        // As all others, it counts who uses the item.
        let item = Rc::clone(item);
        // SAFETY: `run` made it.
        let row = unsafe { ffi::row_open(*item) };
        if row.is_null() {
            failed("row_open");
        }
        // SAFETY: made above.
        let next = unsafe { ffi::row_next(row) };
        // SAFETY: made above, not used again.
        unsafe { ffi::row_free(row) };
        next
    }
    adopt(item: &mut *mut item, part: *mut part) {
        // SAFETY: `run` made both, and gives the part up.
        let status = unsafe { ffi::item_adopt_part(*item, part) };
        if status != 0 {
            // SAFETY: it was not taken.
            unsafe { ffi::part_free(part) };
            failed(status);
        }
    }
}
