#[contract]
unsafe extern "C" {
    #[returns(owned, fd, cstr)]
    fn file_name() -> c_int;
}
