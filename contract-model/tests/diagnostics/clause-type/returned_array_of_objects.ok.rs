#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    #[owned_by_c(free = list_free)]
    type list<'a>;
    fn list_free(list: *mut list<'_>);
    #[returns(borrowed(from = note), buffer(len = nul, each = cstr))]
    fn note_all(note: &note) -> *const *const c_char;
}
