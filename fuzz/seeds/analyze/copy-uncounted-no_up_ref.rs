#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, counted)]
    type key;
    fn key_free(key: *mut key);
    type store;
    #[returns(copied)]
    fn store_first(store: &store) -> *mut key;
}
