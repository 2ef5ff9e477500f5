#[contract]
unsafe extern "C" {
    type pool;
    fn pool_free(pool: &pool, text: *mut c_char);
    type store;
    fn store_keep(store: &mut store, #[consumed(free = pool_free)] #[cstr] text: *mut c_char);
}
