#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    type list;
    #[returns(buffer(len = *n, each = owned), owned(free = notes_end))]
    fn list_notes(l: &list, n: *mut usize) -> *mut *mut note;
    fn notes_end(#[buffer(len = n, each = owned)] notes: *mut *mut note, n: usize);
}
