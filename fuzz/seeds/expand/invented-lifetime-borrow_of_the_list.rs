#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list<'data>;
    fn list_free(list: *mut list<'_>);
    type data;
    type item<'data>;
    fn item_set<'data>(item: &mut item<'data>, data: &'data data);
    #[returns(borrowed(exclusive, from = list))]
    fn list_first<'a, 'data>(list: &'a mut list<'data>) -> *mut item<'data>;
}
