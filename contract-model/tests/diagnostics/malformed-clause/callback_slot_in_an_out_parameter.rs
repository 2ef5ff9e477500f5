#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    #[fails(nonzero)]
    fn list_open(
        #[callback(data = user, scope = until_freed(made, slot))] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        user: *mut c_void,
        #[out(owned)] made: *mut *mut list,
    ) -> c_int;
}
