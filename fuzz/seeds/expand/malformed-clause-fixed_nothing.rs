#[contract]
unsafe extern "C" {
    type stream;
    fn stream_flush(stream: &mut stream, #[fixed(0)] flags: c_int);
}
