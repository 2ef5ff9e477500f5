#[contract]
unsafe extern "C" {
    type list;
    type item;
    fn item_size(item: &item) -> c_int;
    #[elements(count = item_size)]
    #[returns(borrowed(from = list))]
    fn list_item(list: &list, index: c_int) -> *mut item;
}
