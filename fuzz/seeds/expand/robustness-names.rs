#[contract(strip = ["", "x_"], raw = r#mod)]
unsafe extern "C" {
    #[owned_by_c(free = r#loop)]
    pub type r#box<'a>;
    fn r#loop(r#box: *mut r#box<'_>);
    #[rust_name = "r#struct"]
    pub type y;
    #[returns(owned)]
    fn r#try<'a>(r#in: &'a y) -> *mut r#box<'a>;
    #[rust_name = "r#struct::r#match"]
    fn z(r#as: &y, r#else: &mut r#box<'_>);
    #[rust_name = "r#move"]
    safe fn w(r#ref: c_int) -> c_int;
    fn x_self(a: &y);
    fn x_9(a: &y);
    #[fails(nonzero)]
    fn x_fn(#[consumed(on = success)] r#box: *mut r#box<'static>, #[out] r#dyn: *mut c_int) -> c_int;
    #[returns(buffer(len = r#type), borrowed(from = r#impl))]
    fn x_data(r#impl: &y, r#type: c_int) -> *const c_char;
}
