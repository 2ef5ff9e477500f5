#[contract]
unsafe extern "C" {
    safe fn lamp_watch(
        #[callback(data = user, scope = notified(end))] #[nullable] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        user: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );
}
