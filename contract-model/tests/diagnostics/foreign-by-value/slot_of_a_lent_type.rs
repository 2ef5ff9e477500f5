#[contract]
unsafe extern "C" {
    type stream;
    #[fails(nonzero)]
    fn stream_init(#[out(owned)] stream: *mut stream) -> c_int;
}
