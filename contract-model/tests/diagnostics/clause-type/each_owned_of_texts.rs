#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    #[owned_by_c(free = list_free)]
    type list<'a>;
    fn list_free(list: *mut list<'_>);
    fn free(memory: *mut c_void);
    #[returns(owned(free = free), buffer(len = nul, each = owned))]
    fn words() -> *mut *mut c_char;
}
