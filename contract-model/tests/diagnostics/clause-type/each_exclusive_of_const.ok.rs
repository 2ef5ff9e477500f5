#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    type list;
    fn list_sort(l: &list, #[buffer(len = n, each = borrowed(exclusive))] notes: *const *mut note, n: usize);
}
