#[contract(error = Failure)]
unsafe extern "C" {
    type lamp;
    #[fails(nonzero, detail = reason(user))]
    fn lamp_watch(
        lamp: &lamp,
        #[callback(data = user, scope = notified(end, on_failure = called))] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        user: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
    unsafe fn reason(#[unchecked] value: *mut c_void) -> c_int;
}
