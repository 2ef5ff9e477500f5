#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    unsafe fn list_each(
        list: &list,
        #[unchecked] f: Option<unsafe extern "C" fn(list: *mut list)>,
    );
}
