#[contract]
unsafe extern "C" {
    type stream;
    #[fails(nonzero)]
    unsafe fn stream_init(#[unchecked] stream: *mut stream) -> c_int;
    unsafe fn stream_end(#[unchecked] stream: *mut stream);
}
