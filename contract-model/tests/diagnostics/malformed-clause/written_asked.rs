#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(note: *mut note);
    fn note_kind(note: &note) -> c_int;
    fn note_length(note: &note) -> usize;
    #[link_name = "note_length"]
    fn note_length_mut(note: &mut note) -> usize;
    #[returns(cstr, copied)]
    fn note_name(note: &note) -> *const c_char;
    fn note_read(note: &note, #[buffer(len = n, uninit, written = note_length(note))] data: *mut u8, n: usize) -> usize;
}
