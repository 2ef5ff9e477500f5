#[contract]
unsafe extern "C" {
    fn file_sync(#[fd] #[nullable] file: c_int);
}
