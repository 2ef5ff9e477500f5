#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = stream_end)]
    type stream = zlib::z_stream;
    #[fails(nonzero)]
    fn stream_init(#[out(owned)] stream: *mut stream) -> c_int;
    fn stream_end(stream: *mut stream);
}
