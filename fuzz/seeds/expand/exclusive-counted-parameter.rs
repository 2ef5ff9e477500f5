#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, up_ref = key_up_ref)]
    type key;
    fn key_free(key: *mut key);
    fn key_up_ref(key: *mut key);
    fn key_set(#[unique] key: *mut key, size: c_int);
}
