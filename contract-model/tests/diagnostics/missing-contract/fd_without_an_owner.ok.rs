#[contract]
unsafe extern "C" {
    #[returns(owned, fd)]
    fn file_open() -> c_int;
}
