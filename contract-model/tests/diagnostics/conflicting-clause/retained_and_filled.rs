#[contract]
unsafe extern "C" {
    #[owned_by_c(free = file_close)]
    type file<'data>;
    fn file_close(f: *mut file<'_>);
    fn file_buffer(f: &mut file<'_>, #[buffer(len = n, uninit, written = n)] #[retained(by = f)] p: *mut u8, n: usize);
}
