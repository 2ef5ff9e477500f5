#[contract]
unsafe extern "C" {
    safe fn lamp_once(
        #[callback(data = user, scope = forever, thread = registering)] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        user: *mut c_void,
    );
}
