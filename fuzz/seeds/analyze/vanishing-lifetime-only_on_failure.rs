#[contract(error = Error)]
unsafe extern "C" {
    #[owned_by_c(free = item_free)]
    type item<'data>;
    fn item_free(item: *mut item<'_>);
    #[owned_by_c(free = error_free)]
    type error<'data>;
    fn error_free(error: *mut error<'_>);
    #[fails(nonzero)]
    safe fn item_send<'data>(
        #[consumed(on = success)] item: *mut item<'data>,
        #[out(owned, valid = failure)] error: *mut *mut error<'data>,
    ) -> c_int;
}
