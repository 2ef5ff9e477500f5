#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = stream_end)]
    type stream = zlib::z_stream;
    #[returns(owned(free = stream_free))]
    fn stream_new() -> *mut stream;
    fn stream_free(stream: *mut stream);
    fn stream_end(stream: *mut stream);
}
