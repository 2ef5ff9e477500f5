#[contract]
unsafe extern "C" {
    #[returns(owned, fd)]
    fn file_name() -> c_int;
}
