#[contract]
unsafe extern "C" {
    type list;
    fn list_each(list: &list, #[callback(data = user, scope = call)] visit: Option<unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int)>, user: *mut c_void);
}
