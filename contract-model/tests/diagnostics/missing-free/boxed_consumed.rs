#[contract]
unsafe extern "C" {
    fn limits_adopt(#[consumed] l: *mut Limits);
}
