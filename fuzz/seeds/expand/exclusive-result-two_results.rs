#[contract]
unsafe extern "C" {
    type list;
    type item;
    #[fails(nonzero)]
    fn list_ends(
        list: &mut list,
        #[out(borrowed(from = list))] first: *mut *mut item,
        #[out(borrowed(from = list))] last: *mut *mut item,
    ) -> c_int;
}
