#[contract]
unsafe extern "C" {
    #[cfg(unix)]
    #[owned_by_c(free = key_free)]
    type key;
    #[cfg(not(unix))]
    #[owned_by_c(free = key_free, counted)]
    type key;
    fn key_free(key: *mut key);
}
