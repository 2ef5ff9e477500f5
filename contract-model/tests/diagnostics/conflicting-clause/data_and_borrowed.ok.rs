#[contract]
unsafe extern "C" {
    safe fn event_each(
        #[callback(data = user, scope = call)] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        user: *mut c_void,
    );
}
