#[contract]
unsafe extern "C" {
    type list;
    type item;
    #[owned_by_c(free = cursor_free)]
    type cursor<'list>;
    fn cursor_free(cursor: *mut cursor<'_>);
    #[fails(nonzero)]
    fn list_find<'list>(
        list: &'list mut list,
        #[out(owned)] cursor: *mut *mut cursor<'list>,
        #[out(borrowed(exclusive, from = list))] item: *mut *mut item,
    ) -> c_int;
}
