#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = stream_end)]
    type stream = zlib::z_stream;
    #[fails(nonzero)]
    fn stream_new(#[out(owned)] stream: *mut *mut stream) -> c_int;
    fn stream_end(stream: *mut stream);
}
