#[contract]
unsafe extern "C" {
    type tray;
    fn tray_put(t: &mut tray, #[handed(destroy = tray_end)] value: *mut c_void, end: Option<unsafe extern "C" fn(*mut c_void)>);
}
