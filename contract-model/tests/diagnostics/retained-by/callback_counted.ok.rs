#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, up_ref = key_up_ref)]
    type key;
    fn key_free(key: *mut key);
    fn key_up_ref(key: *mut key);
    unsafe fn key_watch(
        key: &key,
        #[unchecked] f: Option<unsafe extern "C" fn(user: *mut c_void)>,
        #[unchecked] user: *mut c_void,
    );
}
