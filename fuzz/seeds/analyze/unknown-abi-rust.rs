#[contract]
unsafe extern "Rust" {
    safe fn db_count() -> c_int;
}
