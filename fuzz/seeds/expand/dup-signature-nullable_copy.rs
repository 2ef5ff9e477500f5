#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, dup = key_dup)]
    type key;
    fn key_free(key: *mut key);
    #[fails(null)]
    fn key_dup(from: *const key) -> *mut key;
}
