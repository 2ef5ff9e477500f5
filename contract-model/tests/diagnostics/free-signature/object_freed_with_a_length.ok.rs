#[contract]
unsafe extern "C" {
    #[owned_by_c(free = note_free)]
    type note;
    fn note_free(#[consumed] note: *mut note);
    fn memory_free(#[buffer(len = size)] memory: *mut c_void, size: usize);
    #[returns(owned(free = memory_free), buffer(len = *size))]
    fn memory_new(#[out] size: *mut usize) -> *mut u8;
}
