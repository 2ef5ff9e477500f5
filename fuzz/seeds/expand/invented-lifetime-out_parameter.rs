#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list<'data>;
    fn list_free(list: *mut list<'_>);
    type data;
    type item<'data>;
    fn item_set<'data>(item: &mut item<'data>, data: &'data data);
    #[fails(nonzero)]
    fn list_first<'data>(list: &list<'data>, #[out(borrowed(from = list))] item: *mut *const item<'data>) -> c_int;
}
