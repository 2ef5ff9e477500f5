#[contract]
unsafe extern "C" {
    type method;
    #[returns(borrowed(forever))]
    safe fn default_method() -> *const method;
}
