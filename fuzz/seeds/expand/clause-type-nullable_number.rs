#[contract]
unsafe extern "C" {
    fn seek(#[cstr] #[nullable] offset: *const c_char) -> c_int;
}
