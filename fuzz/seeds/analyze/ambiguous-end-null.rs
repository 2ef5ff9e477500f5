#[contract]
unsafe extern "C" {
    type dir;
    type entry;
    #[fails(null)]
    #[end(null)]
    #[returns(borrowed(from = dir))]
    fn dir_read(dir: &mut dir) -> *mut entry;
}
