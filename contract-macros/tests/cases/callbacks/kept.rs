#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    #[thread(send)]
    pub type list;
    fn list_free(l: *mut list);
    #[fails(nonzero)]
    #[rust_name = "list::watch"]
    pub fn list_watch(
        l: &mut list,
        #[callback(data = user, scope = until_freed(l, slot), on_panic = return(0))]
        f: Option<unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int>,
        user: *mut c_void,
    ) -> c_int;
    #[returns(owned)]
    pub fn list_new(
        #[callback(data = user, scope = until_freed(return))]
        f: unsafe extern "C" fn(#[data] user: *mut c_void),
        user: *mut c_void,
    ) -> *mut list;
}
