#[contract]
unsafe extern "C" {
    type file_info;
    #[fails(null)]
    #[returns(owned)]
    fn file_open(#[cstr] name: *const c_char) -> *mut file_info;
    #[unchecked]
    unsafe fn file_close(#[unchecked] file: *mut file_info) -> c_int;
}
