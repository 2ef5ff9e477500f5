#[contract]
unsafe extern "C" {
    type pool;
    fn free(text: *mut c_char);
    type store;
    fn store_keep(store: &mut store, #[consumed(free = free)] #[cstr] text: *mut c_char);
}
