#[contract]
unsafe extern "C" {
    #[owned_by_c(free = file_close)]
    type file_info;
    #[fails(null)]
    #[returns(owned)]
    fn file_open(#[cstr] name: *const c_char) -> *mut file_info;
    fn file_close(file: *mut file_info) -> c_int;
}
