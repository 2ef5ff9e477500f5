#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, up_ref = key_up_ref)]
    type key;
    fn key_free(key: *mut key);
    fn key_up_ref(key: *mut key);
    fn key_each(
        key: &key,
        #[callback(data = user, scope = call)] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void, #[borrowed(exclusive)] other: *mut key)>,
        user: *mut c_void,
    );
}
