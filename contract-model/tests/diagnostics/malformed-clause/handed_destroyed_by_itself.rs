#[contract]
unsafe extern "C" {
    type tray;
    fn tray_put(t: &mut tray, #[handed(destroy = value)] value: *mut c_void);
}
