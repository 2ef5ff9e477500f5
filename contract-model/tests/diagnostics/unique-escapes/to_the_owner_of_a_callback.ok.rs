
#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_free, up_ref = item_up_ref)]
    type item;
    fn item_free(item: *mut item);
    fn item_up_ref(item: *mut item);
    fn item_show(
        item: &item,
        #[callback(data = user, scope = call)] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, #[consumed] count: *mut item),
        >,
        user: *mut c_void,
    );
}
