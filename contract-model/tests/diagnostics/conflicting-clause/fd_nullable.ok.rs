#[contract]
unsafe extern "C" {
    fn file_sync(#[fd] file: c_int);
}
