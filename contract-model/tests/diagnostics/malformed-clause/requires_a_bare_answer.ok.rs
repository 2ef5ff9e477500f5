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
    #[requires(note_kind(note), is(1))]
    fn note_first(note: &note) -> c_int;
}
