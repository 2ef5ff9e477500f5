#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, up_ref = key_up_ref)]
    type key;
    fn key_free(key: *mut key);
    fn key_up_ref(key: *mut key);
    type store;
    #[returns(cstr, borrowed(from = key, until = [key_free]))]
    fn key_name(key: &key) -> *const c_char;
    fn store_take(store: &mut store, #[consumed] key: *mut key);
}
