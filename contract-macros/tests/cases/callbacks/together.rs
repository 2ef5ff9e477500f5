#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    #[thread(send)]
    pub type list;
    fn list_free(l: *mut list);
    pub safe fn walk(
        #[callback(data = user, scope = call, on_panic = return(1))] enter: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, node: c_int) -> c_int,
        >,
        #[callback(data = user, scope = call, thread = any)] leave: unsafe extern "C" fn(#[data] user: *mut c_void),
        user: *mut c_void,
    ) -> c_int;
    pub fn list_watch(
        l: &mut list,
        #[callback(data = user, scope = until_freed(l, slot), on_panic = return(0))]
        enter: Option<unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int>,
        #[callback(data = user, scope = until_freed(l, slot))]
        leave: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        user: *mut c_void,
    );
}
