#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, counted)]
    type key;
    fn key_free(key: *mut key);
    #[rust_name = "key::set"]
    fn key_set_name(#[unique] key: *mut key, #[cstr] name: *const c_char);
    #[rust_name = "key::set"]
    fn key_set_size(#[unique] key: *mut key, size: c_int);
}
