#[contract]
unsafe extern "C" {
    pub safe fn both(
        #[callback(data = user, scope = call)] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        user: *mut c_void,
        #[callback(data = other, scope = call)] g: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        other: *mut c_void,
    );
}
