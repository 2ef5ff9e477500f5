#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = stream_end)]
    type stream = zlib::z_stream;
    fn stream_end(stream: *mut stream);
    #[fails(negative)]
    fn stream_run(stream: &mut stream, #[buffer(field = next_out, len = avail_out, of = stream)] #[borrowed(exclusive)] output: *mut u8) -> c_int;
}
