#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = stream_end, fields)]
    type stream<'a> = zlib::stream_fields<'a>;
    #[owned_by_c(free = pool_free)]
    type pool<'a>;
    fn pool_free(pool: *mut pool<'_>);
    fn pool_stream<'p, 'a>(pool: &'p mut pool<'a>) -> &'p mut stream<'a>;
    fn stream_end(stream: *mut stream<'_>);
}
