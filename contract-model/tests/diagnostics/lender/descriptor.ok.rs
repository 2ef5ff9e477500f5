#[contract]
unsafe extern "C" {
    type map;
    type file;
    #[returns(borrowed(from = file))]
    fn map_of(file: &file) -> *const map;
}
