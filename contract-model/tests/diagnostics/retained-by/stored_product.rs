#[contract]
unsafe extern "C" {
    #[owned_by_c(free = chest_free)]
    type chest;
    fn chest_free(c: *mut chest);
    fn chest_key(c: &mut chest, #[buffer(len = n * 32)] #[retained(by = c, owned)] keys: *const u8, n: usize);
}
