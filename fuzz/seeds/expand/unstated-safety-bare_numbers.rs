#[contract]
unsafe extern "C" {
    unsafe fn close(fd: c_int) -> c_int;
}
