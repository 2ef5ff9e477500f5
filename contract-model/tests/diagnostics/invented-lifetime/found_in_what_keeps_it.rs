#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_free)]
    type item<'text>;
    fn item_free(i: *mut item<'_>);
    fn item_name(
        i: &item<'_>,
        #[cstr]
        #[retained(by = i)]
        name: *const c_char,
    );

    #[owned_by_c(free = list_free)]
    type list<'item>;
    fn list_free(l: *mut list<'_>);
    fn list_watch(l: &mut list<'_>, #[retained(by = l)] i: &item<'_>);
    #[returns(borrowed(from = l))]
    fn list_watched<'item>(l: &list<'item>) -> *const item<'item>;
}
