#[contract]
unsafe extern "C" {
    type list;
    fn list_each(list: &list, visit: Option<unsafe extern "C" fn(user: *mut c_void, number: c_int)>, user: *mut c_void);
}
