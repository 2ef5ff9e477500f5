#[contract]
unsafe extern "C-unwind" {
    safe fn db_count() -> c_int;
}
