#[contract]
unsafe extern "C" {
    #[thread(send, sync)]
    type list;
    #[thread(send, sync)]
    type item;
    #[owned_by_c(free = walk_free)]
    type walk<'list>;
    fn walk_free(walk: *mut walk<'_>);
    #[returns(owned)]
    fn list_walk<'list>(list: &'list list) -> *mut walk<'list>;
    fn walk_each(
        walk: &mut walk<'_>,
        #[callback(data = user, scope = call)] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void, item: &item)>,
        user: *mut c_void,
    );
}
