#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    type list;
    fn list_join(#[buffer(len = n, each = owned(free = list_free))] lists: *const *mut list, n: usize);
    fn list_free(list: *mut list);
}
