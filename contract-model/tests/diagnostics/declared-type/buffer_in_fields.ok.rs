#[contract]
unsafe extern "C" {
    type strm = zlib::z_stream;
    fn strm_feed(s: &mut strm, #[buffer(field = next_in, len = avail_in, of = s)] input: *const u8);
}
