#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, counted, keeps = 'data)]
    type key<'data>;
    fn key_free(key: *mut key<'_>);
    type store;
    #[returns(owned)]
    fn store_key<'a>(store: &'a store) -> *mut key<'a>;
}
