#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    type list;
    #[returns(owned(free = note_free), buffer(len = nul, each = borrowed))]
    fn list_notes(l: &list) -> *mut *mut note;
}
