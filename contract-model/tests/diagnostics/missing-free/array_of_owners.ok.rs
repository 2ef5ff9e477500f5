#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    type list;
    fn notes_free(notes: *mut *mut note);
    #[returns(buffer(len = nul, each = owned), owned(free = notes_free))]
    fn list_notes(l: &list) -> *mut *mut note;
}
