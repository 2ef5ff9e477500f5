#[contract]
unsafe extern "C" {
    safe fn db_flags() -> &'static mut c_int;
}
