#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    type other<'b>;
    type item<'b>;
    fn list_watch<'b>(
        list: &mut list,
        other: &other<'b>,
        #[callback(data = user, scope = until_freed(list))] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void, item: &item<'_>)>,
        user: *mut c_void,
    );
}
