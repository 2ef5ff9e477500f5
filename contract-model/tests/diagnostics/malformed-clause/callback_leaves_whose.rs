
#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    #[owned_by_c(free = item_free)]
    type item;
    fn item_free(item: *mut item);
    fn list_each(
        list: &list,
        #[callback(data = user, scope = call, on_panic = return(-1))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, #[out(nullable)] out: *mut *mut item) -> c_int,
        >,
        user: *mut c_void,
    );
}
