#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    type data;
    type item<'data>;
    fn item_set<'data>(item: &mut item<'data>, data: &'data data);
    #[fails(nonzero)]
    fn list_first<'a>(list: &'a list, #[out(borrowed(from = list))] item: *mut *const item<'a>) -> c_int;
}
