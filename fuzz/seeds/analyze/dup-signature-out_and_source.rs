#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, dup = key_dup)]
    type key;
    type text;
    fn key_free(key: *mut key);
    #[fails(nonzero)]
    fn key_dup(#[out(owned)] out: *mut *mut key, from: &text) -> c_int;
}
