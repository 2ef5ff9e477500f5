#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_free)]
    type item<'data>;
    fn item_free(item: *mut item<'_>);
    #[owned_by_c(free = list_free)]
    type list<'data>;
    fn list_free(list: *mut list<'_>);
    #[returns(owned)]
    safe fn list_join<'data>(#[consumed] list: *mut list<'data>, #[consumed] item: *mut item<'data>) -> *mut list<'data>;
}
