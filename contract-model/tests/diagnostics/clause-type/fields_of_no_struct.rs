#[contract]
unsafe extern "C" {
    fn read(#[buffer(fields = (data, size))] key: *mut *const u8) -> c_int;
}
