#[contract]
unsafe extern "C" {
    type pool;
    #[rust_name = "give_back"]
    fn pool_free(pool: &pool, #[cstr] text: *mut c_char);
    #[returns(owned(free = pool_free), cstr)]
    fn join(pool: &pool) -> *mut c_char;
}
