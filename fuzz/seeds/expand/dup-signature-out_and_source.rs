#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, dup = key_dup)]
    type key;
    fn key_free(key: *mut key);
    #[fails(nonzero)]
    fn key_dup(out: *mut *mut key, from: *const key) -> c_int;
}
