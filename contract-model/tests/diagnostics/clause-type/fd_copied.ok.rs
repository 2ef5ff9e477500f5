#[contract]
unsafe extern "C" {
    #[returns(owned, fd)]
    fn file_of(#[fd] other: c_int) -> c_int;
}
