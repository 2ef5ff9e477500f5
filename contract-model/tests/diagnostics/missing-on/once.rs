#[contract]
unsafe extern "C" {
    #[fails(nonzero)]
    fn lamp_once(
        #[callback(data = user, scope = once)] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        user: *mut c_void,
    ) -> c_int;
}
