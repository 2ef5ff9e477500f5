#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = stream_end)]
    type stream = zlib::z_stream;
    type other;
    fn stream_end(other: *mut other);
    #[fails(nonzero)]
    fn stream_init(#[out(owned)] stream: *mut stream) -> c_int;
}
