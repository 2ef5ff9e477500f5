#[contract]
unsafe extern "C" {
    type maker;
    type pool;
    fn pool_free(pool: &pool, text: *mut c_char);
    #[rust_name = "maker::join"]
    #[returns(owned(free = pool_free), cstr)]
    fn maker_join(maker: &maker, pool: &pool) -> *mut c_char;
}
