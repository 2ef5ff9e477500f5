#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, up_ref = key_ref)]
    type key;
    fn key_free(key: *mut key);
    fn key_ref(key: *mut key) -> *mut key;
    #[returns(cstr, borrowed(from = key))]
    fn key_name(key: &key) -> *const c_char;
}
