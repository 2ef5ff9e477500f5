#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list<'data>;
    fn list_free(list: *mut list<'_>);
    type data;
    type item<'data>;
    fn item_set<'data>(item: &mut item<'data>, data: &'data data);
    #[owned_by_c(free = iter_free)]
    type iter<'a>;
    fn iter_free(iter: *mut iter<'_>);
    #[returns(owned)]
    fn list_iter<'a>(list: &'a list<'_>) -> *mut iter<'a>;
    #[returns(borrowed(from = iter))]
    fn iter_next<'a>(iter: &mut iter<'a>) -> *mut item<'a>;
}
