#[contract]
unsafe extern "C" {
    type blob;
    safe fn blob_data(#[unchecked] blob: *mut blob) -> c_int;
}
