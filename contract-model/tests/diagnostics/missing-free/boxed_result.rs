#[contract]
unsafe extern "C" {
    #[returns(owned)]
    fn limits_new() -> *mut Limits;
}
