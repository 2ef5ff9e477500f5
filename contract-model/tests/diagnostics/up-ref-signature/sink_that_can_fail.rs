#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_unref, up_ref = item_ref)]
    type item;
    fn item_unref(item: *mut item);
    fn item_ref(item: *mut item) -> *mut item;
    #[fails(nonzero)]
    fn item_open(#[out(owned(floating = item_ref_sink))] made: *mut *mut item) -> c_int;
    #[fails(zero)]
    fn item_ref_sink(item: *mut item) -> c_int;
}
