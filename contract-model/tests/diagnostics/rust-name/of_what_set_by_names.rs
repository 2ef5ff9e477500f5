#[contract]
unsafe extern "C" {
    #[owned_by_c(free = x_free)]
    type x;
    fn x_free(x: *mut x);
    #[rust_name = "set"]
    fn set_data(x: &mut x, #[fixed(1)] which: c_int, #[data] data: *mut c_void);
    fn set_fn(
        x: &mut x,
        #[callback(data = set_by(set_data), scope = until_freed(x, slot))] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
    );
}
