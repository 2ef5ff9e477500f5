#[contract]
unsafe extern "C" {
    safe fn db_flags() -> &'static c_int;
}
