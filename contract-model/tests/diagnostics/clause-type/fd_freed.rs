#[contract]
unsafe extern "C" {
    #[returns(owned(free = file_close), fd)]
    fn file_open() -> c_int;
    fn file_close(#[consumed] #[fd] file: c_int);
}
