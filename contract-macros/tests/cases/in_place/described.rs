#[contract(strip = ["stream_"])]
unsafe extern "C" {
    /// Its fields are those of the struct.
    #[initialized_by_c(clear = stream_end, fields)]
    #[thread(send)]
    #[rust_name = "Stream"]
    pub type stream<'a> = zlib::stream_fields<'a>;

    #[rust_name = "Stream::new"]
    pub fn stream_init<'a>(#[out(owned)] stream: *mut stream<'a>, dictionary: &'a dictionary);

    pub fn stream_run(
        stream: &mut stream<'_>,
        #[buffer(field = next_in, len = avail_in, of = stream)] input: *const u8,
    ) -> c_int;

    fn stream_end(stream: *mut stream<'_>);

    #[thread(send, sync)]
    type dictionary;
}
