#[contract]
unsafe extern "C" {
    type tray;
    fn tray_put(t: &mut tray, #[buffer(len = n)] #[handed(destroy = end)] bytes: *const u8, n: usize, end: Option<unsafe extern "C" fn(*mut c_void)>);
}
