
#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    fn list_watch(
        list: &mut list,
        #[callback(data = user, scope = until_freed(list))] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        user: *mut c_void,
    );
    fn list_copy(
        list: &list,
        #[callback(data = user, scope = call)] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, #[borrowed] copy: *mut list),
        >,
        user: *mut c_void,
    );
}
