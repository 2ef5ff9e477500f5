#[contract]
unsafe extern "C" {
    #[declared]
    type item = lists::item;
    #[owned_by_c(free = list_free)]
    #[thread(send, sync)]
    type list;
    fn list_free(list: *mut list);
    fn list_watch(
        list: &mut list,
        item: &item,
        #[callback(data = user, scope = until_freed(list))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, item: &item),
        >,
        user: *mut c_void,
    );
}
