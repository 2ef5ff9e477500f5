#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    #[returns(owned)]
    fn list_watch(
        #[callback(data = user, scope = until_freed(return))] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        user: *mut c_void,
    ) -> *mut list;
}
