#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free, dup = list_copy)]
    type list;
    fn list_free(list: *mut list);
    fn list_copy(list: *const list) -> *mut list;
    unsafe fn list_watch(
        list: &mut list,
        #[unchecked] f: Option<unsafe extern "C" fn(user: *mut c_void)>,
        #[unchecked] user: *mut c_void,
    );
}
