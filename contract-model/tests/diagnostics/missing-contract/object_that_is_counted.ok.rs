#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, counted)]
    type key;
    fn key_free(key: *mut key);
    fn key_resize(key: &key, bits: c_int);
}
