#[contract(strip = ["chest_"])]
unsafe extern "C" {
    #[owned_by_c(free = chest_close, keeps = 'data)]
    #[thread(send)]
    type chest<'data>;
    #[owned_by_c(free = gem_free)]
    #[thread(send)]
    type gem;
    fn gem_free(gem: *mut gem);

    #[fails(negative)]
    #[returns(status)]
    fn chest_numbers(
        c: &mut chest<'_>,
        #[buffer(len = count)]
        #[retained(by = c, owned)]
        numbers: *const c_int,
        count: usize,
    ) -> c_int;
    fn chest_gem(
        c: &mut chest<'_>,
        #[nullable]
        #[retained(by = c, owned)]
        gem: *mut gem,
    );
    #[returns(owned)]
    fn chest_labelled(
        #[cstr]
        #[retained(by = return, owned)]
        label: *const c_char,
    ) -> *mut chest<'_>;
    #[fails(nonzero)]
    fn chest_close(#[consumed(on = success)] c: *mut chest<'_>) -> c_int;
}
