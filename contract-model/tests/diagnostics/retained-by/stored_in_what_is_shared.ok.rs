#[contract]
unsafe extern "C" {
    #[owned_by_c(free = chest_free)]
    type chest;
    fn chest_free(c: *mut chest);
    fn chest_label(c: &mut chest, #[cstr] #[retained(by = c, owned)] label: *const c_char);
}
