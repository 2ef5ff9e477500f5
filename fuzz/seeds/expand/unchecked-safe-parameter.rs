#[contract]
unsafe extern "C" {
    type blob;
    unsafe fn blob_data(#[unchecked] blob: *mut blob) -> c_int;
}
