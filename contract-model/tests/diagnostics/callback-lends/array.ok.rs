#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    fn lists_each(
        #[buffer(len = count, each = borrowed)] all: *const *const list,
        count: usize,
        #[callback(data = user, scope = call)] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void, own: &list)>,
        user: *mut c_void,
    );
}
