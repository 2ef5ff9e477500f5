
#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    type item;
    fn list_each(
        list: &list,
        #[callback(data = user, scope = call, on_panic = return(null), returns(owned))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void) -> *mut item,
        >,
        user: *mut c_void,
    );
}
