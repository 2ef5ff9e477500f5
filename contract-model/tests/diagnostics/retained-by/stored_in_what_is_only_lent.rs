#[contract]
unsafe extern "C" {
    type chest;
    fn chest_label(c: &mut chest, #[cstr] #[retained(by = c, owned)] label: *const c_char);
}
