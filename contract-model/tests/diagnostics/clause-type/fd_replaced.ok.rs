#[contract]
unsafe extern "C" {
    fn file_reopen(#[fd] file: c_int, #[out(owned, fd)] opened: *mut c_int);
}
