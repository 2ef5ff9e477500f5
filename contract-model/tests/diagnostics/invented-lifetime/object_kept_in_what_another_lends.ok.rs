#[contract]
unsafe extern "C" {
    #[owned_by_c(free = file_free)]
    type file;
    fn file_free(f: *mut file);
    #[owned_by_c(free = store_free)]
    type store;
    fn store_free(s: *mut store);
    #[owned_by_c(free = entry_free)]
    type entry<'file>;
    fn entry_free(e: *mut entry<'_>);
    #[returns(owned)]
    fn store_attach(s: &store, #[retained(by = return)] f: &file) -> *mut entry<'_>;
}
