#[contract]
unsafe extern "C" {
    type tray;
    fn tray_put(t: &mut tray, #[handed(destroy = ende)] value: *mut c_void, #[null] end: Option<unsafe extern "C" fn(*mut c_void)>);
}
