#[contract(strip = ["key_", "sheet_"])]
unsafe extern "C" {
    #[owned_by_c(free = key_free, up_ref = key_up_ref)]
    type key;
    #[fails(zero)]
    fn key_up_ref(k: *mut key) -> c_int;
    fn key_free(k: *mut *mut key);

    #[owned_by_c(free = sheet_free, dup = sheet_copy)]
    type sheet<'k>;
    #[fails(nonzero)]
    fn sheet_copy<'k>(to: *mut *mut sheet<'k>, from: *const sheet<'k>) -> c_int;
    fn sheet_free(s: *mut sheet<'_>, #[fixed(0)] flags: c_int);
}
