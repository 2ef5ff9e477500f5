#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    type list;
    fn list_take(l: &list, #[buffer(len = n, each = owned(free = note_end, on = success))] notes: *const *mut note, n: usize);
    fn note_end(note: *mut note);
}
