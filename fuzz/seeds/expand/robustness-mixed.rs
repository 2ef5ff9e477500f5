#[contract(strip = ["X509_", "gz"])]
unsafe extern "C" {
    #[owned_by_c(free = X509_free, up_ref = X509_up_ref, dup = X509_dup)]
    #[thread(send, sync)]
    pub type X509;
    #[fails(zero)]
    fn X509_up_ref(x: *mut X509) -> c_int;
    fn X509_free(x: *mut X509);
    #[fails(null)]
    fn X509_dup(x: *const X509) -> *mut X509;
    #[returns(borrowed(from = x))]
    pub fn X509_get0_name(x: &X509) -> *const X509_NAME;
    #[thread(send, sync)]
    pub type X509_NAME;
    pub fn X509_get_name<'a>(x: &'a X509) -> &'a X509_NAME;
    #[fails(null)]
    #[returns(owned(unique))]
    pub fn X509_new() -> *mut X509;
    #[fails(zero)]
    pub fn X509_set_version(#[unique] x: *mut X509, v: c_long) -> c_int;
    #[fails(negative, errno)]
    pub fn read(fd: c_int, #[buffer(len = n, uninit, written = return)] buf: *mut c_void, n: usize) -> isize;
    #[fails(nonzero)]
    pub fn compress2(#[buffer(len = *dl, uninit, written = *dl)] d: *mut u8, dl: *mut c_ulong, #[buffer(len = sl)] s: *const u8, sl: c_ulong, level: c_int) -> c_int;
    #[fails(is(-1), errno)]
    pub fn getline(#[inout(owned(free = free), buffer(len = *n, uninit, written = return), nullable)] line: *mut *mut c_char, n: *mut usize, f: &mut FILE) -> isize;
    #[owned_by_c(free = fclose)]
    pub type FILE;
    #[fails(nonzero, errno)]
    pub fn fclose(#[consumed(on = always)] f: *mut FILE) -> c_int;
    fn free(p: *mut c_void);
    #[owned_by_c(free = free)]
    pub fn strdup(#[cstr] s: *const c_char) -> *mut c_char;
    #[fails(null, errno)]
    #[end(null)]
    #[returns(borrowed(from = d, until = [readdir, closedir]))]
    pub fn readdir(d: &mut DIR) -> *mut dirent;
    #[owned_by_c(free = closedir)]
    pub type DIR;
    pub type dirent;
    fn closedir(d: *mut DIR) -> c_int;
    #[returns(replaces(l), nullable)] #[fails(null)]
    pub fn curl_slist_append(l: *mut slist, #[cstr] s: *const c_char) -> *mut slist;
    #[owned_by_c(free = slist_free)] pub type slist;
    fn slist_free(l: *mut slist);
}
