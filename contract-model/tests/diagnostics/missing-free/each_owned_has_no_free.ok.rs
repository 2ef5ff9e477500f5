#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    type list;
    #[returns(buffer(len = nul, each = owned(free = list_free)), owned(free = lists_free))]
    fn list_others(l: &list) -> *mut *mut list;
    fn lists_free(lists: *mut *mut list);
    fn list_free(list: *mut list);
}
