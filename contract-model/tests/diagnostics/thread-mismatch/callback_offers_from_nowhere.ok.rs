
#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_free, up_ref = item_ref)]
    #[thread(send, sync)]
    type item;
    fn item_free(item: *mut item);
    fn item_ref(item: *mut item);
    fn items_offer(
        #[callback(data = user, scope = call, on_panic = return(0))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, #[consumed(on = is(1))] item: *mut item) -> c_int,
        >,
        user: *mut c_void,
    );
}
