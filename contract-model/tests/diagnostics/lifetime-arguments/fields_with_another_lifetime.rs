#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = stream_end, fields)]
    type stream = zlib::stream_fields<'static>;
    fn stream_end(stream: *mut stream);
}
