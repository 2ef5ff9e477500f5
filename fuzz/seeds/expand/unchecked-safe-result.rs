#[contract]
unsafe extern "C" {
    type blob;
    #[unchecked]
    unsafe fn blob_data(blob: &blob) -> *const c_void;
}
