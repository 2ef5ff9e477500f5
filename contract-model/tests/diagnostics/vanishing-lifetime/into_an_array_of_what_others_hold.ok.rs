#[contract]
unsafe extern "C" {
    #[owned_by_c(free = part_free, keeps = 'data)]
    type part<'data>;
    fn part_free(part: *mut part<'_>);
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    #[owned_by_c(free = item_unref, counted, keeps = 'data)]
    type item<'data>;
    fn item_unref(item: *mut item<'_>);
    #[returns(owned(unique))]
    fn list_add<'data>(
        #[buffer(len = count, each = borrowed)] all: *const *const list,
        count: usize,
        #[consumed] part: *mut part<'data>,
    ) -> *mut item<'data>;
}
