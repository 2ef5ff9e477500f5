#[contract]
unsafe extern "C" {
    #[returns(fd)]
    fn file_open() -> c_int;
}
