#[contract]
unsafe extern "C" {
    #[owned_by_c(free = tray_free)]
    type tray;
    fn tray_free(t: *mut tray);
    fn tray_put(t: &mut tray, #[handed(destroy = d)] x: *mut c_void, d: Option<unsafe extern "C" fn(*mut c_void)>);
    fn tray_one(t: &tray, #[out(handed = tray_put, borrowed(from = t))] other: *mut *mut c_void);
}
