#[contract]
unsafe extern "C" {
    type tray;
    fn tray_put(t: &mut tray, #[handed(destroy = end)] value: *mut c_void, end: Option<unsafe extern "C" fn(*mut c_void)>);
    #[link_name = "tray_put"]
    fn tray_put_text(t: &mut tray, #[cstr] #[handed(destroy = end)] text: *mut c_char, end: Option<unsafe extern "C" fn(*mut c_void)>);
    #[returns(handed = tray_put, borrowed(from = t))]
    fn tray_value(t: &tray) -> *mut c_void;
}
