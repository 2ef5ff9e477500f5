//! Hash tables of text and bytes: `ghash.h`, and the lists of their keys.

use core::ffi::{CStr, c_char, c_int, c_uint, c_void};
use core::ptr;

use ffi_contract::contract;

#[contract(header = "glib.h", library = "glib-2.0", strip = ["g_hash_table_"])]
#[link(name = "glib-2.0")]
unsafe extern "C" {
    #[declared]
    type GBytes = crate::bytes::Bytes;

    fn g_free(memory: *mut c_void);
    fn g_bytes_unref(#[consumed] bytes: *mut GBytes);
    unsafe fn g_str_hash(#[unchecked] key: *const c_void) -> c_uint;
    unsafe fn g_str_equal(#[unchecked] one: *const c_void, #[unchecked] other: *const c_void) -> c_int;

    /// A table whose keys are text and whose values are bytes; it owns both, and was given the functions that end them. GLib
    /// counts it; nothing here gives a second owner, so that the owner may change it.
    #[owned_by_c(free = g_hash_table_unref)]
    #[rust_name = "Table"]
    pub type GHashTable;
    fn g_hash_table_unref(table: *mut GHashTable);

    /// An empty one.
    #[returns(owned)]
    #[rust_name = "Table::new"]
    pub safe fn g_hash_table_new_full(
        #[fixed(Some(g_str_hash))] hash: Option<unsafe extern "C" fn(*const c_void) -> c_uint>,
        #[fixed(Some(g_str_equal))] equal: Option<unsafe extern "C" fn(*const c_void, *const c_void) -> c_int>,
        #[fixed(Some(g_free))] key_destroy: Option<unsafe extern "C" fn(*mut c_void)>,
        #[fixed(Some(g_bytes_unref))] value_destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> *mut GHashTable;

    /// Text that a table can own.
    #[returns(owned(free = g_free), cstr)]
    #[rust_name = "key"]
    pub fn g_strdup(#[cstr] text: *const c_char) -> *mut c_char;

    /// Puts something in, and says whether the key is a new one: 1 or 0. A value that was there before is ended.
    pub fn g_hash_table_insert(
        table: &mut GHashTable,
        #[consumed(free = g_free)]
        #[cstr]
        key: *mut c_char,
        #[consumed] value: *mut GBytes,
    ) -> c_int;

    /// What is there.
    #[returns(borrowed(from = table, until = [g_hash_table_insert, g_hash_table_remove, g_hash_table_remove_all]), nullable)]
    #[rust_name = "Table::get"]
    pub fn g_hash_table_lookup(table: &GHashTable, #[cstr] key: *const c_char) -> *mut GBytes;

    /// Takes something out and ends it; says whether it was there: 1 or 0.
    pub fn g_hash_table_remove(table: &mut GHashTable, #[cstr] key: *const c_char) -> c_int;

    /// Takes all out.
    pub fn g_hash_table_remove_all(table: &mut GHashTable);

    /// Takes something out, key and value, which are the caller's then: the functions that the table was given are not called.
    #[end(is(0))]
    #[returns(status)]
    #[rust_name = "Table::take"]
    pub fn g_hash_table_steal_extended(
        table: &mut GHashTable,
        #[cstr] lookup_key: *const c_char,
        #[out(owned(free = g_free), cstr)] key: *mut *mut c_char,
        #[out(owned)] value: *mut *mut GBytes,
    ) -> c_int;

    /// How many there are.
    pub fn g_hash_table_size(table: &GHashTable) -> c_uint;

    /// A list of keys, which stay the table's.
    #[owned_by_c(free = g_list_free)]
    #[rust_name = "Keys"]
    pub type GList<'table>;
    fn g_list_free(list: *mut GList<'_>);

    /// The keys, in no order. No list is an empty one.
    #[returns(owned, nullable)]
    #[rust_name = "Table::keys"]
    pub fn g_hash_table_get_keys<'table>(table: &'table GHashTable) -> *mut GList<'table>;
}

/// A node of a list, which C does not hide.
mod node {
    use core::ffi::c_char;

    use ffi_contract::contract;

    /// `struct _GList`, of text.
    #[contract(header = "glib.h")]
    #[repr(C)]
    #[rust_name = "Node"]
    pub(super) struct GList {
        #[cstr]
        data: *mut c_char,
        #[next]
        next: *mut GList,
        #[borrowed]
        #[nullable]
        prev: *mut GList,
    }
}

impl Keys<'_> {
    /// One after the other.
    pub fn iter(&self) -> impl Iterator<Item = &CStr> {
        // SAFETY:
        // - both are views of the same C struct: the list is the address of its first node, which lives and stays as it is as
        //   long as the list is lent; its data are keys, and so text, which lives as long as the table is lent.
        let first = unsafe { &*ptr::from_ref(self).cast::<node::Node>() };
        first.iter().map(node::Node::data)
    }
}
