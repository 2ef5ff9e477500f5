#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    type data;
    type item<'data>;
    fn item_set<'data>(item: &mut item<'data>, data: &'data data);
    #[returns(borrowed(exclusive, from = list))]
    fn list_first<'a>(list: &'a mut list) -> *mut item<'a>;
}
