#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    type data;
    type item<'data>;
    fn item_set<'data>(item: &mut item<'data>, data: &'data data);
    #[returns(borrowed(from = list))]
    fn list_first(list: &list) -> *const item<'_>;
}
