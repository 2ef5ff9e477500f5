#[contract]
unsafe extern "C" {
    fn file_sync(#[borrowed] #[fd] file: c_int);
}
