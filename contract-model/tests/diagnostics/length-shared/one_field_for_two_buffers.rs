#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = stream_end)]
    type stream = zlib::z_stream;
    fn stream_end(stream: *mut stream);
    #[fails(negative)]
    fn stream_run(stream: &mut stream, #[buffer(field = next_in, len = avail_in, of = stream)] input: *const u8, #[buffer(field = next_out, len = avail_in, of = stream)] output: *mut u8) -> c_int;
}
