#[contract]
unsafe extern "C" {
    fn seek(#[out] end: *mut c_long) -> c_int;
}
