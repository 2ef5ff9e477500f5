#[contract]
unsafe extern "C" {
    #[rust_name = "give_back"]
    fn text_free(text: *mut c_char);
    #[returns(owned(free = text_free), cstr)]
    fn join() -> *mut c_char;
}
