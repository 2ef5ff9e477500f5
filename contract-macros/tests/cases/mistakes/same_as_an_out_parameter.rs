// The result cannot be what the call itself fills: the stub gives the rest.
#[contract]
unsafe extern "C" {
    type list;
    type item;
    #[returns(same_as(found))]
    fn list_find(list: &list, #[out(borrowed(from = list))] found: *mut *const item) -> *const list;
}
