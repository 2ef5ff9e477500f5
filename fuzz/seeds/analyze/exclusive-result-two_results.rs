#[contract]
unsafe extern "C" {
    type list;
    type item;
    #[fails(nonzero)]
    fn list_ends(
        list: &mut list,
        #[out(borrowed(exclusive, from = list))] first: *mut *mut item,
        #[out(borrowed(exclusive, from = list))] last: *mut *mut item,
    ) -> c_int;
}
