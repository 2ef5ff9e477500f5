#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    type list;
    #[fails(nonzero)]
    fn list_take(l: &list, #[buffer(len = n, each = owned(on = success))] notes: *const *mut note, n: usize) -> c_int;
}
