// A detail is given what its function has no value for itself; a fixed value may speak of the others.
#[contract(error = MyError)]
unsafe extern "C" {
    pub type file;

    #[fails(negative, detail = file_error(other))]
    pub fn file_read(other: &mut file) -> c_int;

    #[returns(cstr, copied)]
    fn file_error(file: &file, #[null] code: *mut c_int, #[fixed(!file.is_null())] verbose: bool) -> *const c_char;

    #[fails(nonzero, detail = file_state(file))]
    pub fn file_flush(file: &mut file) -> c_int;

    #[returns(cstr, copied)]
    fn file_state(file: &file, #[null] code: *mut c_int) -> *const c_char;
}
