#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    fn list_each(
        list: &list,
        #[callback(data = none, scope = call)] f: Option<unsafe extern "C" fn(number: c_int)>,
    );
}
