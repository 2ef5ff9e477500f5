#[contract]
unsafe extern "C" {
    #[thread(send, sync)]
    type tray;
    #[fails(negative)]
    #[returns(status)]
    fn tray_put(
        t: &mut tray,
        #[handed(destroy = end, on_failure = not_called)] value: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
    fn tray_fill(
        t: &tray,
        #[buffer(len = count)]
        #[handed(destroy = end, as = bytes)]
        bytes: *const c_uchar,
        count: u16,
        end: unsafe extern "C" fn(*mut c_void),
    );
    #[returns(handed = tray_put, borrowed(from = t))]
    fn tray_value(t: &tray) -> *mut c_void;
}
