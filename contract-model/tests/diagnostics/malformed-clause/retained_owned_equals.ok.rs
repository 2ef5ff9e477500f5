#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    fn list_label(list: &mut list, #[cstr] #[retained(by = list, owned)] text: *const c_char);
}
