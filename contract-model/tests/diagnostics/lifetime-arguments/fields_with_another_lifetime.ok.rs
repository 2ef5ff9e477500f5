#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = stream_end, fields)]
    type stream<'a> = zlib::stream_fields<'a>;
    fn stream_end(stream: *mut stream<'_>);
}
