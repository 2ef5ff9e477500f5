#[contract]
unsafe extern "C" {
    #[returns(same_as(slot))]
    fn count_in(#[retained(forever)] slot: *mut c_int) -> *mut c_int;
}
