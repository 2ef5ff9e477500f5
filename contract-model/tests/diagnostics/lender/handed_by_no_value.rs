#[contract]
unsafe extern "C" {
    type tray;
    fn tray_put(t: &mut tray, x: c_int);
    #[returns(handed = tray_put, borrowed(from = t))]
    fn tray_value(t: &tray) -> *mut c_void;
}
