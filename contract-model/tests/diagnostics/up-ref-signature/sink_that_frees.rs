#[contract]
unsafe extern "C" {
    #[owned_by_c(free = g_object_unref, counted)]
    type item;
    fn g_object_unref(object: *mut c_void);
    #[returns(owned(floating = g_object_unref))]
    safe fn item_new() -> *mut item;
}
