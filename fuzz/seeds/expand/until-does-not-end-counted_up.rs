#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, counted)]
    type key;
    fn key_free(key: *mut key);
    type store;
    #[returns(cstr, copied)]
    fn key_name(key: &key) -> *const c_char;
    fn store_add(store: &mut store, #[up_refs] key: &key);
}
