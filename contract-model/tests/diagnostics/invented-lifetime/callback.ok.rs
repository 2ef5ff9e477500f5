#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free, keeps = 'data)]
    type list<'data>;
    fn list_free(list: *mut list<'_>);
    type item<'data>;
    fn item_set<'data>(item: &item<'data>, #[retained(by = item)] #[cstr] text: *const c_char);
    fn list_each<'data>(
        list: &list<'data>,
        #[callback(data = user, scope = call)] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void, item: &item<'data>)>,
        user: *mut c_void,
    );
}
