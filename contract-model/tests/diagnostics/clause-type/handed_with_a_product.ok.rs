#[contract]
unsafe extern "C" {
    #[fails(nonzero)]
    fn give(
        #[buffer(len = size)]
        #[handed(destroy = free, as = bytes, on_failure = called)]
        pixels: *const c_void,
        size: usize,
        free: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
}
