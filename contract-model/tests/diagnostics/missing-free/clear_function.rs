#[contract]
unsafe extern "C" {
    #[initialized_by_c(movable)]
    type stream = zlib::z_stream;
    #[fails(nonzero)]
    fn stream_init(#[out(owned)] stream: *mut stream) -> c_int;
}
