#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_free, counted)]
    type item;
    fn item_free(item: *mut item);
    fn item_sink(item: *mut item);
    #[returns(owned(floating = item_sink))]
    safe fn item_new() -> *mut item;
}
