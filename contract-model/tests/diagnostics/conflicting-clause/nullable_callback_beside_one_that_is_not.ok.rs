#[contract]
unsafe extern "C" {
    safe fn lamp_watch(
        #[callback(data = one, scope = forever)] #[nullable] f: Option<unsafe extern "C" fn(#[data] one: *mut c_void)>,
        one: *mut c_void,
        #[callback(data = two, scope = forever)] #[nullable] g: Option<unsafe extern "C" fn(#[data] two: *mut c_void)>,
        two: *mut c_void,
    );
}
