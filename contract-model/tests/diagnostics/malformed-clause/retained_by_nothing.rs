#[contract]
unsafe extern "C" {
    safe fn db_name(#[cstr] #[retained] name: *const c_char);
}
