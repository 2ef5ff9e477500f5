#[contract]
unsafe extern "C" {
    #[returns(same_as(slot))]
    fn count_from(#[retained(forever)] slot: *const c_int) -> *const c_int;
}
