#[contract]
unsafe extern "C" {
    type tray;
    #[returns(cstr, borrowed(from = text))]
    fn tray_put(t: &mut tray, #[cstr] #[handed(destroy = end)] text: *const c_char, end: Option<unsafe extern "C" fn(*mut c_void)>) -> *const c_char;
}
