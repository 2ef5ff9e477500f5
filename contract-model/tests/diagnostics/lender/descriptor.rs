#[contract]
unsafe extern "C" {
    type map;
    #[returns(borrowed(from = file))]
    fn map_of(#[fd] file: c_int) -> *const map;
}
