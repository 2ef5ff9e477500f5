#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    type list;
    fn notes_free(notes: *mut *mut note);
    #[returns(owned(free = notes_free), buffer(len = nul, each = owned(unique)))]
    fn list_notes(l: &list) -> *mut *mut note;
}
