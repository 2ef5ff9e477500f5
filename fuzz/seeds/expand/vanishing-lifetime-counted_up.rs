#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, counted, keeps = 'data)]
    type key<'data>;
    fn key_free(key: *mut key<'_>);
    type store<'data>;
    fn store_add<'data>(store: &mut store<'data>, #[up_refs] key: &key<'data>);
}
