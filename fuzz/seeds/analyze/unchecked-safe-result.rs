#[contract]
unsafe extern "C" {
    type blob;
    #[unchecked]
    fn blob_data(blob: &blob) -> *const c_void;
}
