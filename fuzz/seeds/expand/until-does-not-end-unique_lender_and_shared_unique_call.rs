#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, up_ref = key_up_ref)]
    type key;
    fn key_free(key: *mut key);
    fn key_up_ref(key: *mut key);
    #[returns(cstr, borrowed(from = key, until = [key_rename]))]
    fn key_name(#[unique] key: *const key) -> *const c_char;
    fn key_rename(#[unique] key: *mut key, #[cstr] name: *const c_char);
}
