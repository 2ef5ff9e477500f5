#[contract]
unsafe extern "C" {
    type list;
    type item;
    #[returns(cstr, copied)]
    fn list_length(list: &list) -> *const c_char;
    #[elements(count = list_length)]
    #[returns(borrowed(from = list))]
    fn list_item(list: &list, index: c_int) -> *mut item;
}
