#[contract]
unsafe extern "C" {
    type list;
    type item;
    #[returns(same_as(list))]
    fn list_find(
        list: &list,
        #[out(borrowed(from = list))] item: *mut *const item,
    ) -> *const list;
}
