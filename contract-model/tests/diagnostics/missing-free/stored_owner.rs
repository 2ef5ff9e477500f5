#[contract]
unsafe extern "C" {
    #[owned_by_c(free = chest_free)]
    type chest;
    fn chest_free(c: *mut chest);
    type item;
    fn chest_add(c: &mut chest, #[retained(by = c, owned)] item: *mut item);
}
