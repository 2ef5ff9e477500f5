#[contract]
unsafe extern "C" {
    type list;
    type item;
    #[returns(borrowed(exclusive, from = list))]
    fn list_first(list: &list) -> *mut item;
}
