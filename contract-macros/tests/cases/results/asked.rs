#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    pub type note;
    fn note_free(note: *mut note);
    fn note_kind(note: &note) -> c_int;
    fn note_length(note: &note) -> i64;
    #[fails(negative)]
    fn note_size(note: &note) -> isize;

    #[returns(buffer(len = note_length(note)), borrowed(from = note))]
    pub fn note_data(note: &mut note) -> *const u8;

    #[fails(nonzero)]
    #[requires(note_kind(note), is(3, 4))]
    pub fn note_split(
        #[consumed(on = success)] note: *mut note,
        #[out(owned)] made: *mut *mut note,
        #[out(copied, nullable, buffer(len = note_size(made), unit = bytes))] text: *mut *const u16,
    ) -> c_int;
}
