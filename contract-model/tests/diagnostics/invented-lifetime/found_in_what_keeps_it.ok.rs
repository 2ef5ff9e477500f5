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
    type list<'item, 'text>;
    fn list_free(l: *mut list<'_, '_>);
    fn list_watch<'text>(l: &mut list<'_, 'text>, #[retained(by = l, as = 'item)] i: &item<'text>);
    #[returns(borrowed(from = l))]
    fn list_watched<'text>(l: &list<'_, 'text>) -> *const item<'text>;
}
