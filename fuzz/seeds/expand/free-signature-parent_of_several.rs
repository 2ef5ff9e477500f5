#[contract]
unsafe extern "C" {
    type pool;
    fn pool_free(pool: &pool, text: *mut c_char);
    #[returns(owned(free = pool_free), cstr)]
    fn join(pool: &pool) -> *mut c_char;
}
