#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    #[fails(null)]
    #[returns(replaces(list))]
    fn list_append(#[nullable] list: *mut list, #[cstr] text: *const c_char) -> *mut list;
}
