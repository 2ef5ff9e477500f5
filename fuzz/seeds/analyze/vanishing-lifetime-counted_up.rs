#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, counted, keeps = 'data)]
    type key<'data>;
    fn key_free(key: *mut key<'_>);
    type store;
    fn store_add(store: &mut store, #[up_refs] key: &key<'_>);
}
