#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    safe fn list_reset(#[inout(owned)] list: *mut *mut list);
}
