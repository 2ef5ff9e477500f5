#[contract]
unsafe extern "C" {
    type pool;
    fn pool_free(pool: &pool, text: *mut c_char);
    fn line(pool: &pool, #[inout(owned(free = pool_free), cstr, nullable)] text: *mut *mut c_char);
}
