#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_free)]
    pub type item;
    fn item_free(item: *mut item);

    /// Offers every item.
    pub fn item_offer(
        #[callback(data = user, scope = call, on_panic = return(0))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, #[cstr] name: *const c_char, #[consumed(on = is(1))] item: *mut item) -> c_int,
        >,
        user: *mut c_void,
    );
}
