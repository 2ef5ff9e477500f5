#[contract]
unsafe extern "C" {
    safe fn db_name(#[cstr] #[retained(forever)] name: *const c_char);
}
