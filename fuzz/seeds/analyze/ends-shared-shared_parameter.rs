#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    #[ends(list)]
    fn list_compact(list: &list);
}
