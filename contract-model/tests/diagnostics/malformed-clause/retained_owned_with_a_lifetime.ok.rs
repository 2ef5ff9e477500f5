#[contract]
unsafe extern "C" {
    #[owned_by_c(free = chest_free, keeps = 'data)]
    type chest<'data>;
    fn chest_free(c: *mut chest<'_>);
    fn chest_label(c: &mut chest<'_>, #[cstr] #[retained(by = c, owned)] label: *const c_char);
}
