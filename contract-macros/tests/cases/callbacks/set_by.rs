#[contract]
unsafe extern "C" {
    #[owned_by_c(free = x_free)]
    pub type x;
    fn x_free(x: *mut x);
    #[fails(nonzero)]
    fn x_set_data(x: &mut x, #[fixed(2)] option: c_int, #[data] data: *mut c_void) -> c_int;
    #[fails(nonzero)]
    pub fn x_on_write(
        x: &mut x,
        #[callback(data = set_by(x_set_data), scope = until_freed(x, slot), on_panic = return(0))]
        f: Option<unsafe extern "C" fn(number: c_int, #[data] user: *mut c_void) -> c_int>,
    ) -> c_int;
}
