//! Values that know their type: `gvariant.h`.

use core::ffi::{c_char, c_int, c_uint, c_void};

use ffi_contract::{Owned, contract};

use crate::error::GlibError;

/// What [`Variant::classify`] says of text.
pub const STRING: c_uint = b's' as c_uint;
/// What it says of a number of 32 bits.
pub const INT32: c_uint = b'i' as c_uint;
/// What it says of an array, a dictionary included.
pub const ARRAY: c_uint = b'a' as c_uint;

#[contract(error = GlibError, header = "glib.h", library = "glib-2.0", strip = ["g_variant_iter_", "g_variant_"])]
#[link(name = "glib-2.0")]
unsafe extern "C" {
    #[declared]
    type GError = crate::error::GError;
    #[declared]
    type GBytes = crate::bytes::Bytes;
    fn g_error_free(error: *mut GError);
    fn g_free(memory: *mut c_void);
    fn g_utf8_validate(
        #[cstr] text: *const c_char,
        #[fixed(-1)] length: isize,
        #[null] end: *mut *const c_char,
    ) -> c_int;

    /// A value, counted. "`GVariant` is an immutable data type … thread-safe".
    #[owned_by_c(free = g_variant_unref, up_ref = g_variant_ref)]
    #[thread(send, sync)]
    #[rust_name = "Variant"]
    pub type GVariant;
    fn g_variant_unref(value: *mut GVariant);
    fn g_variant_ref(value: *mut GVariant) -> *mut GVariant;
    fn g_variant_ref_sink(value: *mut GVariant) -> *mut GVariant;

    /// The name of a type: text that begins with one, as C passes it.
    #[thread(send, sync)]
    type GVariantType;

    // What makes one gives a floating reference, which the first to ask takes over.

    /// A number.
    #[returns(owned(floating = g_variant_ref_sink))]
    #[rust_name = "Variant::of_int32"]
    pub safe fn g_variant_new_int32(value: i32) -> *mut GVariant;

    /// Text, of which a copy is made; "which must be valid UTF-8", and is asked.
    #[requires(g_utf8_validate(text), is(1))]
    #[returns(owned(floating = g_variant_ref_sink))]
    #[rust_name = "Variant::of_text"]
    pub fn g_variant_new_string(#[cstr] text: *const c_char) -> *mut GVariant;

    /// Several values. Each is counted up, which no clause says of an array: for values that borrow nothing it makes no difference.
    #[returns(owned(floating = g_variant_ref_sink))]
    #[rust_name = "Variant::tuple"]
    pub fn g_variant_new_tuple(
        #[buffer(len = count, each = borrowed(shared))] children: *const *mut GVariant,
        count: usize,
    ) -> *mut GVariant;

    /// A value in a value.
    #[returns(owned(floating = g_variant_ref_sink))]
    #[rust_name = "Variant::boxed"]
    pub fn g_variant_new_variant(#[up_refs] value: &GVariant) -> *mut GVariant;

    /// An array of bytes, which keeps them.
    #[returns(owned(floating = g_variant_ref_sink))]
    #[rust_name = "Variant::of_bytes"]
    pub fn g_variant_new_from_bytes(
        #[fixed(c"ay".as_ptr().cast())] kind: *const GVariantType,
        #[up_refs] bytes: &GBytes,
        #[fixed(0)] trusted: c_int,
    ) -> *mut GVariant;

    /// Reads a value from text: "a non-floating reference".
    #[fails(null)]
    #[returns(owned)]
    pub fn g_variant_parse(
        #[null] kind: *const GVariantType,
        #[cstr] text: *const c_char,
        #[null] limit: *const c_char,
        #[null] end: *mut *const c_char,
        #[out(owned(free = g_error_free), valid = failure)] error: *mut *mut GError,
    ) -> *mut GVariant;

    /// The value as text, with types if that is not 0.
    #[returns(owned(free = g_free), cstr)]
    pub fn g_variant_print(value: &GVariant, annotate: c_int) -> *mut c_char;

    /// Its type.
    #[returns(cstr, borrowed(from = value))]
    #[rust_name = "Variant::type_name"]
    pub fn g_variant_get_type_string(value: &GVariant) -> *const c_char;

    /// What kind of value it is: the first letter of its type.
    pub fn g_variant_classify(value: &GVariant) -> c_uint;

    #[rust_name = "Variant::is_container"]
    fn g_variant_is_container(value: &GVariant) -> c_int;

    #[link_name = "g_variant_is_of_type"]
    #[rust_name = "Variant::is_dictionary"]
    fn is_dictionary(value: &GVariant, #[fixed(c"a{s*}".as_ptr().cast())] kind: *const GVariantType) -> c_int;

    /// Its bytes, as they are sent.
    #[returns(owned)]
    #[rust_name = "Variant::to_bytes"]
    pub fn g_variant_get_data_as_bytes(value: &GVariant) -> *mut GBytes;

    // "It is an error to call this function with a value of any type other than" one: another function is asked first.

    /// The number, of a number.
    #[requires(g_variant_classify(value), is(INT32))]
    pub fn g_variant_get_int32(value: &GVariant) -> i32;

    /// The text, of text: "owned by the `GVariant`".
    #[requires(g_variant_classify(value), is(STRING))]
    #[returns(cstr, borrowed(from = value))]
    #[rust_name = "Variant::text"]
    pub fn g_variant_get_string(value: &GVariant, #[null] length: *mut usize) -> *const c_char;

    /// What a dictionary has under a key.
    #[requires(is_dictionary(dictionary), is(1))]
    #[returns(owned, nullable)]
    #[rust_name = "Variant::lookup"]
    pub fn g_variant_lookup_value(
        dictionary: &GVariant,
        #[cstr] key: *const c_char,
        #[null] kind: *const GVariantType,
    ) -> *mut GVariant;

    /// How many values are in it.
    #[requires(g_variant_is_container(value), is(1))]
    pub fn g_variant_n_children(value: &GVariant) -> usize;

    /// A way through what is in a value, which it keeps.
    #[owned_by_c(free = g_variant_iter_free)]
    #[rust_name = "Children"]
    pub type GVariantIter;
    fn g_variant_iter_free(children: *mut GVariantIter);

    #[requires(g_variant_is_container(value), is(1))]
    #[returns(owned)]
    #[rust_name = "Children::of"]
    fn g_variant_iter_new(#[up_refs] value: &GVariant) -> *mut GVariantIter;

    #[returns(owned, nullable)]
    #[rust_name = "Children::next"]
    fn g_variant_iter_next_value(children: &mut GVariantIter) -> *mut GVariant;
}

impl Variant {
    /// What is in it, each with a count of its own.
    ///
    /// # Errors
    ///
    /// If it is no container.
    pub fn children(&self) -> Result<impl Iterator<Item = Owned<Self>>, GlibError> {
        let mut children = Children::of(self)?;
        Ok(core::iter::from_fn(move || children.next()))
    }
}
