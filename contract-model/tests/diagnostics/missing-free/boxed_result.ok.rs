#[contract]
unsafe extern "C" {
    #[returns(owned(free = limits_free))]
    fn limits_new() -> *mut Limits;
    fn limits_free(l: *mut Limits);
}
