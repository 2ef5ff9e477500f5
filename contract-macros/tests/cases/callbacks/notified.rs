#[contract]
unsafe extern "C" {
    #[owned_by_c(free = lamp_free)]
    pub type lamp;
    fn lamp_free(l: *mut lamp);
    #[fails(nonzero)]
    pub fn lamp_watch(
        end: Option<unsafe extern "C" fn(*mut c_void)>,
        l: &lamp,
        #[callback(data = user, scope = notified(end, on_failure = not_called), on_panic = return(0))]
        f: Option<unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int>,
        user: *mut c_void,
    ) -> c_int;
    pub fn lamp_watch_at_once(
        l: &lamp,
        #[callback(data = user, scope = notified(end), concurrent)]
        f: unsafe extern "C" fn(#[data] user: *mut c_void),
        user: *mut c_void,
        end: unsafe extern "C" fn(*mut c_void),
    );
}
