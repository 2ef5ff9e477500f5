#[contract]
unsafe extern "C" {
    fn seek(#[nullable] offset: c_long) -> c_int;
}
