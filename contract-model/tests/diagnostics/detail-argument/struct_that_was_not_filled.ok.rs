#[contract(error = Error)]
unsafe extern "C" {
    #[initialized_by_c(clear = stream_end)]
    type stream = zlib::z_stream;
    fn stream_end(stream: *mut stream);
    #[returns(cstr, copied)]
    fn stream_message(stream: &stream) -> *const c_char;
    #[fails(nonzero)]
    fn stream_init(#[out(owned)] stream: *mut stream) -> c_int;
}
