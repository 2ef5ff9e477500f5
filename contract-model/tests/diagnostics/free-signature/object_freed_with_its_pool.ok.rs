#[contract]
unsafe extern "C" {
    type pool;
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    fn pool_free(pool: &pool, memory: *mut c_void);
    #[returns(owned)]
    fn note_new(pool: &pool) -> *mut note;
    #[returns(cstr, owned(free = pool_free))]
    fn pool_text(pool: &pool) -> *mut c_char;
}
