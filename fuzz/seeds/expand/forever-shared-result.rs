#[contract]
unsafe extern "C" {
    #[thread(send, sync)]
    type method;
    #[returns(borrowed(forever))]
    safe fn default_method() -> *const method;
}
