#[contract]
unsafe extern "C" {
    fn file_sync(#[fd] file: *mut c_int);
}
