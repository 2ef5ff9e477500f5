#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, up_ref = key_up_ref, keeps = 'data)]
    type key<'data>;
    fn key_free(key: *mut key<'_>);
    fn key_up_ref(key: *mut key<'_>);
    type store<'data>;
    #[returns(copied)]
    fn store_key<'data>(store: &store<'data>) -> *mut key<'data>;
}
