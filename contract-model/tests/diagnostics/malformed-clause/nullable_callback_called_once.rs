#[contract]
unsafe extern "C" {
    safe fn lamp_watch(
        #[callback(data = user, scope = once)] #[nullable] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        user: *mut c_void,
    );
}
