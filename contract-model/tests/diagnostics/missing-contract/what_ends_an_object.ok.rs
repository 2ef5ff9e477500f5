#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_free)]
    type item;
    fn item_free(item: *mut item);
}
