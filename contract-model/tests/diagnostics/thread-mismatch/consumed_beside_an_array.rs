#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    #[thread(send)]
    type list;
    fn list_free(list: *mut list);
    #[owned_by_c(free = item_free)]
    type item;
    fn item_free(item: *mut item);
    fn lists_add(
        #[buffer(len = count, each = borrowed)] all: *const *const list,
        count: usize,
        #[consumed] item: *mut item,
    );
}
