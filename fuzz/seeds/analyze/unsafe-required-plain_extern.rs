#[contract]
extern "C" {
    safe fn db_count() -> c_int;
}
