#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    pub type list;
    pub type item<'list>;
    fn list_free(l: *mut list);
    #[fails(negative)]
    #[returns(status)]
    pub fn list_each(
        l: &list,
        #[callback(data = user, scope = call, on_panic = return(-1))]
        f: Option<
            unsafe extern "C" fn(
                #[data] user: *mut c_void,
                item: &item<'_>,
                #[cstr]
                #[nullable]
                name: *const c_char,
                #[buffer(len = size)]
                #[borrowed(exclusive)]
                bytes: *mut c_void,
                size: usize,
                #[unused] flags: c_int,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    pub fn list_peal(
        l: &mut list,
        user: *mut c_void,
        #[callback(data = user, scope = call, thread = any, concurrent)]
        f: unsafe extern "C" fn(number: c_int, #[data] user: *mut c_void),
    );
    pub fn list_sort(
        l: &mut list,
        #[callback(data = none, scope = call, on_panic = abort)]
        f: unsafe extern "C" fn(one: c_int, other: c_int) -> c_int,
    );
}
