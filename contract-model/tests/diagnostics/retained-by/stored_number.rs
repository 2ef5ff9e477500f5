#[contract]
unsafe extern "C" {
    #[owned_by_c(free = chest_free)]
    type chest;
    fn chest_free(c: *mut chest);
    fn chest_count(c: &mut chest, #[retained(by = c, owned)] count: *const c_int);
}
