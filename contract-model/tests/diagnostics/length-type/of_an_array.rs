#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    #[owned_by_c(free = list_free)]
    type list<'a>;
    fn list_free(list: *mut list<'_>);
    fn join(#[buffer(len = n, each = cstr)] texts: *const *const c_char, n: f64) -> usize;
}
