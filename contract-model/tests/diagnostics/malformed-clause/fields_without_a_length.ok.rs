#[contract]
unsafe extern "C" {
    fn read(#[buffer(fields = (data, size))] key: *mut key::Key) -> c_int;
}
