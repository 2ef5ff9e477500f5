#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, up_ref = key_up_ref)]
    type key;
    fn key_free(key: *mut key);
    fn key_up_ref(key: *mut key);
    fn key_watch(
        key: &key,
        #[callback(data = user, scope = until_freed(key))] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        user: *mut c_void,
    );
}
