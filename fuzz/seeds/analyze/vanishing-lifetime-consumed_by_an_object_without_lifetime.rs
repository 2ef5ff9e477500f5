#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_free)]
    type item<'data>;
    fn item_free(item: *mut item<'_>);
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    fn list_add(list: &mut list, #[consumed] item: *mut item<'_>);
}
