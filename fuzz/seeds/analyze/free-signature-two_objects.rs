#[contract]
unsafe extern "C" {
    #[owned_by_c(free = pair_free)]
    type item;
    fn pair_free(#[consumed] first: *mut item, #[consumed] second: *mut item);
}
