#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    #[owned_by_c(free = list_free)]
    type list<'a>;
    fn list_free(list: *mut list<'_>);
    fn take(#[buffer(len = n, cursor)] #[borrowed(exclusive)] bytes: *mut *const u8, n: usize) -> c_int;
}
