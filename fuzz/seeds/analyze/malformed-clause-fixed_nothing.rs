#[contract]
unsafe extern "C" {
    type stream;
    fn stream_flush(stream: &mut stream, #[fixed] flags: c_int);
}
