#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = stream_end)]
    type stream = zlib::z_stream;
    #[fails(nonzero)]
    fn stream_init(#[out(owned(free = stream_free))] stream: *mut stream) -> c_int;
    fn stream_free(stream: *mut stream);
    fn stream_end(stream: *mut stream);
}
