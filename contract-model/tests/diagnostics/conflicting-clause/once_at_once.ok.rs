#[contract]
unsafe extern "C" {
    fn later(
        #[callback(data = user, scope = once, thread = any)] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        user: *mut c_void,
    );
}
