#[contract]
unsafe extern "C" {
    type tray;
    fn tray_put(t: &mut tray, #[handed(on_failure = called)] value: *mut c_void);
}
