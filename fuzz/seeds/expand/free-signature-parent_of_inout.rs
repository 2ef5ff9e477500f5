#[contract]
unsafe extern "C" {
    type pool;
    fn pool_free(pool: &pool, text: *mut c_char);
    fn line(pool: &pool, #[out(owned(free = pool_free), cstr)] text: *mut *mut c_char);
}
