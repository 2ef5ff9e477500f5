#[contract]
unsafe extern "C" {
    #[declared]
    type list = first::list;
    fn list_bind(list: &mut list, #[retained(by = list, owned)] #[cstr] text: *const c_char);
}
