#[contract]
unsafe extern "C" {
    #[declared]
    type strm = zlib::Stream;
    fn strm_feed(s: &mut strm, #[buffer(field = next_in, len = avail_in, of = s)] input: *const u8);
}
