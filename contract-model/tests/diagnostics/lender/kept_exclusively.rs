#[contract]
unsafe extern "C" {
    #[owned_by_c(free = meter_free)]
    type meter<'data>;
    fn meter_free(m: *mut meter<'_>);
    #[returns(borrowed(from = slot))]
    fn meter_count(m: &mut meter<'_>, #[retained(by = m)] slot: *mut c_int) -> *const c_int;
}
