#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    #[returns(replaces(list))]
    fn list_append(list: *mut list, #[cstr] text: *const c_char) -> *mut list;
}
