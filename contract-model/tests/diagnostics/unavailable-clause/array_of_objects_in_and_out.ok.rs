#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    type list;
    fn notes_free(notes: *mut *mut note);
    fn list_sort(l: &list, #[out(buffer(len = nul, each = owned), owned(free = notes_free), nullable)] notes: *mut *mut *mut note);
}
