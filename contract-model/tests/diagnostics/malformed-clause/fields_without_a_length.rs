#[contract]
unsafe extern "C" {
    fn read(#[buffer(fields = data)] key: *mut key::Key) -> c_int;
}
