#[contract]
unsafe extern "C" {
    type list;
    #[owned_by_c(free = item_free, up_ref = item_up_ref)]
    type item;
    fn item_free(item: *mut item);
    fn item_up_ref(item: *mut item);
    fn list_watch(
        list: &list,
        #[callback(data = user, scope = forever)] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, item: &item),
        >,
        user: *mut c_void,
    );
}
