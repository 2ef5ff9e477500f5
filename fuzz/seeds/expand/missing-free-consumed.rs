#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_free)]
    type item;
    fn item_free(item: *mut item);
    type list;
    fn list_add(list: &mut list, #[consumed] item: *mut item);
}
