#[contract]
unsafe extern "C" {
    #[owned_by_c(free = closedir)]
    #[rust_name = "Directory"]
    pub type DIR;
    #[rust_name = "Entry"]
    pub type dirent;

    #[fails(null, errno)]
    #[end(null)]
    #[returns(borrowed(from = dir, until = [readdir, closedir]))]
    #[rust_name = "Directory::next"]
    pub fn readdir(dir: &mut DIR) -> *mut dirent;
    #[fails(negative, errno)]
    fn closedir(#[consumed(on = always)] dir: *mut DIR) -> c_int;
}
