//! `g_variant_get_child (value, index, "&s", &text)`: "`&s` … a pointer to the string, which is owned by the `GVariant`".

use core::ffi::{c_char, c_int, c_void};

use ffi_contract::contract;

#[contract(header = "glib.h", library = "glib-2.0", strip = ["g_variant_"])]
unsafe extern "C" {
    #[owned_by_c(free = g_variant_unref, up_ref = g_variant_ref)]
    #[rust_name = "Variant"]
    pub type GVariant;
    pub type GVariantType;

    #[fails(null)]
    #[returns(owned)]
    pub fn g_variant_parse(
        #[null] kind: *const GVariantType,
        #[cstr] text: *const c_char,
        #[null] limit: *const c_char,
        #[null] end: *mut *const c_char,
        #[null] error: *mut *mut c_void,
    ) -> *mut GVariant;

    #[rust_name = "Variant::is_text_array"]
    fn g_variant_is_of_type(value: &GVariant, #[fixed(c"as".as_ptr().cast())] kind: *const GVariantType) -> c_int;

    /// The text at a place of an array of text; GLib ends the program where there is no such place.
    #[requires(g_variant_is_of_type(value), is(1))]
    #[rust_name = "Variant::text_at"]
    pub fn g_variant_get_child(
        value: &GVariant,
        index: usize,
        #[fixed(c"&s".as_ptr())] format: *const c_char,
        #[variadic]
        #[out(cstr, borrowed(from = value))]
        text: *mut *const c_char,
    );

    fn g_variant_unref(value: *mut GVariant);
    fn g_variant_ref(value: *mut GVariant) -> *mut GVariant;
}
