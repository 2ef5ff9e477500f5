
#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    type item;
    fn list_each(
        list: &list,
        #[callback(data = user, scope = call)] f: Option<
            unsafe extern "C" fn(
                #[data] user: *mut c_void,
                #[buffer(len = nul, each = cstr)] all: *mut *mut c_char,
                n: c_int,
            ),
        >,
        user: *mut c_void,
    );
}
