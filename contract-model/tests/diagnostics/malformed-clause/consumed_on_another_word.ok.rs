#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    #[fails(nonzero)]
    fn keep(list: &mut list, #[consumed(on = success)] other: *mut list) -> c_int;
}
