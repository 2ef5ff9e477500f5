#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = stream_end, init = zlib::STREAM, fields)]
    type stream = zlib::stream_fields;
    fn stream_end(stream: *mut stream);
}
