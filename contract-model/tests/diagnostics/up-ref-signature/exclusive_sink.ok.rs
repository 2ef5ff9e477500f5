#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_unref, up_ref = item_ref)]
    type item;
    fn item_unref(item: *mut item);
    fn item_ref(item: *mut item) -> *mut item;
    #[returns(owned(floating = item_ref_sink))]
    safe fn item_new() -> *mut item;
    fn item_ref_sink(item: &item);
}
