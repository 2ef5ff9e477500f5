#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    type list;
    fn free(memory: *mut c_void);
    #[returns(owned(free = free), buffer(len = nul, each = owned(free = note_done)))]
    fn list_notes(l: &list) -> *mut *mut note;
    fn note_done(n: *mut note);
}
