#[contract]
unsafe extern "C" {
    fn file_sync(#[borrowed(exclusive)] #[fd] file: c_int);
}
