#[contract]
unsafe extern "C" {
    type list;
    type item;
    fn list_length(list: &list) -> c_int;
    #[elements(count = list_length)]
    #[returns(borrowed(from = list))]
    fn list_item(list: &list, index: c_int, flags: c_int) -> *mut item;
}
