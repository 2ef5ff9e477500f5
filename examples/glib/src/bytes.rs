//! Bytes that are shared and never change: `gbytes.h`.

use core::ffi::{c_char, c_int, c_void};
use core::ops::Range;

use ffi_contract::{Owned, contract};

#[contract(header = "glib.h", library = "glib-2.0", strip = ["g_bytes_"])]
#[link(name = "glib-2.0")]
unsafe extern "C" {
    #[declared]
    type GHashTable = crate::table::Table;
    fn g_free(memory: *mut c_void);

    /// Bytes, counted. "A `GBytes` … is immutable", so that any thread may have one.
    #[owned_by_c(free = g_bytes_unref, up_ref = g_bytes_ref)]
    #[thread(send, sync)]
    #[rust_name = "Bytes"]
    pub type GBytes;
    fn g_bytes_unref(bytes: *mut GBytes);
    fn g_bytes_ref(bytes: *mut GBytes) -> *mut GBytes;

    /// A copy.
    #[returns(owned)]
    #[rust_name = "Bytes::copy_of"]
    pub fn g_bytes_new(#[buffer(len = size)] data: *const c_void, size: usize) -> *mut GBytes;

    /// What is there for good.
    #[returns(owned)]
    #[rust_name = "Bytes::from_static"]
    pub fn g_bytes_new_static(
        #[buffer(len = size)]
        #[retained(forever)]
        data: *const c_void,
        size: usize,
    ) -> *mut GBytes;

    /// A vector, which is not copied: GLib owns it, and drops it with the last count.
    ///
    /// "When the last reference is dropped, `free_func` will be called with the `user_data` argument": that is the data here.
    #[returns(owned)]
    #[rust_name = "Bytes::from_vec"]
    pub fn g_bytes_new_with_free_func(
        #[buffer(len = size)]
        #[handed(destroy = free_func, as = bytes)]
        data: *const c_void,
        size: usize,
        free_func: Option<unsafe extern "C" fn(*mut c_void)>,
        #[fixed(data.cast_mut())] user_data: *mut c_void,
    ) -> *mut GBytes;

    /// The bytes.
    #[returns(borrowed(from = bytes), buffer(len = *size))]
    #[rust_name = "Bytes::as_slice"]
    pub fn g_bytes_get_data(bytes: &GBytes, #[out] size: *mut usize) -> *const c_void;

    /// Which of two comes first, as of `memcmp`.
    #[rust_name = "Bytes::compare"]
    pub fn g_bytes_compare(bytes: &GBytes, other: &GBytes) -> c_int;

    /// The bytes as memory of the caller's own: a copy, unless nobody else has a count.
    #[returns(owned(free = g_free), buffer(len = *size))]
    #[rust_name = "Bytes::into_memory"]
    pub fn g_bytes_unref_to_data(#[consumed] bytes: *mut GBytes, #[out] size: *mut usize) -> *mut c_void;

    /// Calls the closure with each key and its value, in no order. It cannot change the table, which is lent.
    ///
    /// It stands here, since what it lends to the closure is declared here.
    #[rust_name = "GHashTable::for_each"]
    pub fn g_hash_table_foreach(
        table: &GHashTable,
        #[callback(data = user, scope = call)] visit: Option<
            unsafe extern "C" fn(#[cstr] key: *mut c_char, value: &GBytes, #[data] user: *mut c_void),
        >,
        user: *mut c_void,
    );

    /// A part of the bytes, which keeps the whole.
    ///
    /// # Safety
    ///
    /// The part is within the whole: GLib is free to go beyond it otherwise. [`Bytes::part`] looks.
    #[returns(owned)]
    #[rust_name = "Bytes::part_unchecked"]
    unsafe fn g_bytes_new_from_bytes(#[up_refs] bytes: &GBytes, offset: usize, length: usize) -> *mut GBytes;
}

impl Bytes {
    /// A part of the bytes, which keeps the whole; none if it is not within.
    #[must_use]
    pub fn part(&self, part: Range<usize>) -> Option<Owned<Self>> {
        let length = self.as_slice().get(part.clone())?.len();
        // SAFETY:
        // - within the whole: there is such a part.
        Some(unsafe { self.part_unchecked(part.start, length) })
    }
}
