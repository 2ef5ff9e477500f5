#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, dup = key_dup)]
    type key;
    fn key_free(key: *mut key);
    fn key_dup(from: *const key) -> *mut key;
    fn key_copy(to: &mut key, from: &key);
}
