#[contract]
unsafe extern "C" {
    #[returns(copied, fd)]
    fn file_of(#[fd] other: c_int) -> c_int;
}
