#[contract]
unsafe extern "C" {
    type dir;
    type entry;
    #[returns(borrowed(from = dir, until = [dir_read]))]
    fn dir_read(dir: &mut dir) -> *mut entry;
}
