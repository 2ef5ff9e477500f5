#[contract]
unsafe extern "C" {
    #[owned_by_c(free = chest_free)]
    type chest;
    fn chest_free(c: *mut chest);
    fn chest_read(c: &mut chest, #[buffer(len = n, uninit, written = n)] #[retained(by = c, owned)] into: *mut u8, n: usize);
}
