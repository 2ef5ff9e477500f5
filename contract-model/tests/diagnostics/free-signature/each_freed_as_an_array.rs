#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    type list;
    fn free(memory: *mut c_void);
    #[returns(owned(free = free), buffer(len = nul, each = owned(free = list_free)))]
    fn list_notes(l: &list) -> *mut *mut note;
    fn list_free(l: *mut list);
}
