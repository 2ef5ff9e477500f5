#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_unref, counted)]
    type item;
    fn item_unref(item: *mut item);
    fn item_ref_sink(item: *mut item) -> *mut item;
    #[rust_name = "item::sunk"]
    fn item_sunk(item: &item) -> c_int;
    #[returns(owned(floating = item_ref_sink))]
    safe fn item_new() -> *mut item;
}
