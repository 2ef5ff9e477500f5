#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    fn list_bind(list: &mut list, #[retained(by = list, owned)] #[cstr] text: *const c_char);
}
