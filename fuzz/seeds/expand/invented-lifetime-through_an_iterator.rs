#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list<'data>;
    fn list_free(list: *mut list<'_>);
    type data;
    type item<'data>;
    fn item_set<'data>(item: &mut item<'data>, data: &'data data);
    #[owned_by_c(free = iter_free)]
    type iter<'a, 'data>;
    fn iter_free(iter: *mut iter<'_, '_>);
    #[returns(owned)]
    fn list_iter<'a, 'data>(list: &'a list<'data>) -> *mut iter<'a, 'data>;
    #[returns(borrowed(from = iter))]
    fn iter_next<'data>(iter: &mut iter<'_, 'data>) -> *mut item<'data>;
}
