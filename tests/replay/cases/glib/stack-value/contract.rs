//! A `GValue` is the caller's memory: `g_value_init` fills it, and `g_value_unset` ends what is in it, not the memory.

use core::ffi::{c_int, c_void};

use ffi_contract::{InPlace, contract};

/// `G_TYPE_VARIANT`.
const G_TYPE_VARIANT: usize = 21 << 2;

/// `struct _GValue`.
#[repr(C)]
pub(super) struct Slot {
    g_type: usize,
    data: [u64; 2],
}

#[contract(header = "glib-object.h", library = "gobject-2.0", strip = ["g_value_"])]
unsafe extern "C" {
    #[initialized_by_c(clear = g_value_unset)]
    #[rust_name = "Value"]
    pub(super) type GValue = Slot;

    /// # Safety
    ///
    /// What it returns is the address of the value, of which no clause makes anything; nothing is done with it.
    #[unchecked]
    #[rust_name = "Value::init"]
    unsafe fn g_value_init(#[out(owned)] value: *mut GValue, #[fixed(G_TYPE_VARIANT)] kind: usize) -> *mut GValue;
    fn g_value_unset(value: *mut GValue);

    #[rust_name = "Value::set"]
    pub fn g_value_take_variant(value: &mut GValue, #[consumed] variant: *mut GVariant);

    #[returns(borrowed(from = value), nullable)]
    #[rust_name = "Value::get"]
    pub fn g_value_get_variant(value: &GValue) -> *mut GVariant;

    /// Puts what is in a value into another one, and ends what was in there.
    #[rust_name = "Value::copy_into"]
    pub fn g_value_copy(value: &GValue, destination: &mut GValue);

    #[owned_by_c(free = g_variant_unref, up_ref = g_variant_ref)]
    #[rust_name = "Variant"]
    pub type GVariant;
    pub type GVariantType;
    #[owned_by_c(free = g_bytes_unref, up_ref = g_bytes_ref)]
    #[rust_name = "Bytes"]
    pub type GBytes;

    /// No bytes, and something that ends with them.
    #[returns(owned)]
    #[rust_name = "Bytes::with"]
    pub fn g_bytes_new_with_free_func(
        #[null] data: *const c_void,
        #[fixed(0)] size: usize,
        free_func: Option<unsafe extern "C" fn(*mut c_void)>,
        #[handed(destroy = free_func)] user_data: *mut c_void,
    ) -> *mut GBytes;

    #[returns(owned(floating = g_variant_ref_sink))]
    #[rust_name = "Variant::of"]
    pub fn g_variant_new_from_bytes(
        #[fixed(c"ay".as_ptr().cast())] kind: *const GVariantType,
        #[up_refs] bytes: &GBytes,
        #[fixed(1)] trusted: c_int,
    ) -> *mut GVariant;

    fn g_variant_unref(variant: *mut GVariant);
    fn g_variant_ref(variant: *mut GVariant) -> *mut GVariant;
    fn g_variant_ref_sink(variant: *mut GVariant) -> *mut GVariant;
    fn g_bytes_unref(bytes: *mut GBytes);
    fn g_bytes_ref(bytes: *mut GBytes) -> *mut GBytes;
}

impl Value {
    /// A value that may hold a variant, and holds none.
    pub(super) fn new() -> InPlace<Self> {
        // SAFETY:
        // - the address is not looked at
        let (_, value) = unsafe { Self::init() };
        value
    }
}
