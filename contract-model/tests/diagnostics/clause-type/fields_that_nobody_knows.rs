#[contract]
unsafe extern "C" {
    #[owned_by_c(free = stream_end)]
    type stream;
    fn stream_end(stream: *mut stream);
    #[fails(negative)]
    fn stream_run(stream: &mut stream, #[buffer(field = next_in, len = avail_in, of = stream)] input: *const u8) -> c_int;
}
