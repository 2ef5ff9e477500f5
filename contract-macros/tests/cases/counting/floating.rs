#[contract]
unsafe extern "C" {
    #[owned_by_c(free = g_variant_unref, up_ref = g_variant_ref)]
    type GVariant;
    fn g_variant_unref(value: *mut GVariant);
    fn g_variant_ref(value: *mut GVariant) -> *mut GVariant;
    fn g_variant_ref_sink(value: *mut GVariant) -> *mut GVariant;
    #[returns(owned(floating = g_variant_ref_sink))]
    safe fn g_variant_new_int32(value: c_int) -> *mut GVariant;
    #[fails(null)]
    #[returns(owned(floating = g_variant_ref_sink))]
    fn g_variant_get_maybe(value: &GVariant) -> *mut GVariant;
    #[fails(nonzero)]
    fn parse(#[out(owned(floating = g_variant_ref_sink))] made: *mut *mut GVariant) -> c_int;
}
