#[contract]
unsafe extern "C" {
    type list;
    #[returns(replaces(list))]
    fn list_append(list: *mut list, #[cstr] text: *const c_char) -> *mut list;
}
