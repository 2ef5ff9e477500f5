#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    type list;
    fn list_take(l: &list, #[buffer(len = n, each = owned(free = list_free))] notes: *const *mut note, n: usize);
    fn list_free(list: *mut list);
}
