#[contract]
unsafe extern "C" {
    fn file_reopen(#[inout(owned, fd)] file: *mut c_int);
}
