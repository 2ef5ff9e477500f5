#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    #[rust_name = "List"]
    type list;
    fn list_free(l: *mut list);

    #[rust_name = "List::push"]
    #[returns(replaces(l))]
    fn list_push(
        #[nullable]
        l: *mut list,
        value: c_int,
    ) -> *mut list;
    #[rust_name = "List::try_push"]
    #[fails(null)]
    #[returns(replaces(l))]
    fn list_try_push(l: *mut list, value: c_int) -> *mut list;
    #[rust_name = "List::sort"]
    #[returns(same_as(l))]
    fn list_sort(l: &mut list) -> *mut list;
    #[rust_name = "List::freeze"]
    #[fails(null)]
    #[returns(same_as(l))]
    fn list_freeze(#[consumed(on = success)] l: *mut list) -> *mut list;
    #[rust_name = "List::next"]
    #[returns(borrowed(exclusive, from = l), nullable)]
    fn list_next(l: &mut list) -> *mut list;
    #[rust_name = "List::value"]
    fn list_value<'l>(l: &'l list) -> &'l c_int;
    #[rust_name = "longer"]
    #[returns(borrowed(from = [a, b], until = [list_sort, list_free]))]
    fn list_longer(a: &list, b: &list) -> *const list;
}
