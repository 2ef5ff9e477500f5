#[contract]
unsafe extern "C" {
    type list;
    type item;
    #[returns(borrowed(exclusive, from = list))]
    fn list_first(list: &mut list) -> *mut item;
}
