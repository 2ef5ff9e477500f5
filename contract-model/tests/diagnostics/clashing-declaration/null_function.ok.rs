#[contract]
unsafe extern "C" {
    fn set_free(#[fixed(free)] f: Option<unsafe extern "C" fn(*mut c_void)>);
    #[link_name = "set_free"]
    fn unset_free(#[null] f: Option<unsafe extern "C" fn(*mut c_void)>);
    unsafe fn free(#[unchecked] memory: *mut c_void);
}
