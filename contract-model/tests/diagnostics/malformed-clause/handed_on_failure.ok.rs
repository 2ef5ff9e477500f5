#[contract]
unsafe extern "C" {
    type tray;
    #[fails(nonzero)]
    fn tray_put(t: &mut tray, #[handed(destroy = end, on_failure = not_called)] value: *mut c_void, end: Option<unsafe extern "C" fn(*mut c_void)>) -> c_int;
}
