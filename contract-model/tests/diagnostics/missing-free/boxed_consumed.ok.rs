#[contract]
unsafe extern "C" {
    fn limits_adopt(#[consumed(free = limits_free)] l: *mut Limits);
    fn limits_free(l: *mut Limits);
}
