#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    pub type note;
    fn note_free(note: *mut note);

    pub fn note_join(#[buffer(len = n, each = cstr)] texts: *const *const c_char, n: c_int) -> usize;
    #[fails(negative)]
    pub fn note_run(#[buffer(len = nul, each = cstr, empty = error)] arguments: *const *mut c_char) -> c_int;
    pub fn note_merge(#[buffer(len = n, each = borrowed)] #[nullable] notes: *const *const note, n: u8) -> usize;
    #[fails(null)]
    #[returns(owned)]
    pub fn note_read(#[buffer(len = n, cursor)] bytes: *mut *const c_uchar, n: c_long) -> *mut note;
    #[fails(is(usize::MAX), errno)]
    pub fn note_write(note: &note, #[buffer(len = *n, cursor)] room: *mut *mut c_char, n: *mut usize) -> usize;
}
