#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    type list;
    #[returns(buffer(len = nul, each = owned), owned(free = notes_end))]
    fn list_notes(l: &list) -> *mut *mut note;
    #[rust_name = "end"]
    fn notes_end(notes: *mut *mut note);
}
