#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = stream_end, fields)]
    type stream<'a> = zlib::stream_fields<'a>;
    #[owned_by_c(free = pool_free)]
    type pool;
    fn pool_free(pool: *mut pool);
    fn pool_stream<'p>(pool: &'p mut pool) -> &'p mut stream<'p>;
    fn stream_end(stream: *mut stream<'_>);
}
