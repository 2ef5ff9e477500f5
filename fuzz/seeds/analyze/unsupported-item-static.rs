#[contract]
unsafe extern "C" {
    static db_version: c_int;
    safe fn db_count() -> c_int;
}
