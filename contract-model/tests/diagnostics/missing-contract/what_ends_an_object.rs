#[contract]
unsafe extern "C" {
    type item;
    fn item_free(item: *mut item);
}
