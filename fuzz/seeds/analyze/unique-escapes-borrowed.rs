#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, up_ref = key_up_ref)]
    type key;
    fn key_free(key: *mut key);
    fn key_up_ref(key: *mut key);
    #[returns(borrowed(from = key))]
    fn key_parent(#[unique] key: *mut key) -> *mut key;
}
