#[contract]
unsafe extern "C" {
    fn seek(#[out] #[nullable] end: *mut c_long) -> c_int;
}
