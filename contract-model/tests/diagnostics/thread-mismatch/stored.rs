#[contract]
unsafe extern "C" {
    #[thread(send)]
    #[owned_by_c(free = chest_free)]
    type chest;
    fn chest_free(c: *mut chest);
    #[owned_by_c(free = item_free)]
    type item;
    fn item_free(i: *mut item);
    fn chest_add(c: &mut chest, #[retained(by = c, owned)] item: *mut item);
}
