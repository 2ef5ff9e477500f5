#[contract]
unsafe extern "C" {
    #[owned_by_c(free = chest_free, counted)]
    type chest<'data>;
    fn chest_free(c: *mut chest<'_>);
    fn chest_label<'data>(c: &chest<'data>, #[cstr] #[retained(by = c)] label: *const c_char);
}
