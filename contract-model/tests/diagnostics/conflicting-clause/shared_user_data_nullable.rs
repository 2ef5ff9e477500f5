#[contract]
unsafe extern "C" {
    safe fn lamp_watch(
        #[callback(data = user, scope = call)] #[nullable] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        #[callback(data = user, scope = call)] g: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        user: *mut c_void,
    );
}
