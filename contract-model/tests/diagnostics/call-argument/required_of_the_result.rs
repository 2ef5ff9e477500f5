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
    #[requires(note_next_kind(return), is(1))]
    fn note_next(note: &note) -> c_int;
    safe fn note_next_kind(number: c_int) -> c_int;
}
