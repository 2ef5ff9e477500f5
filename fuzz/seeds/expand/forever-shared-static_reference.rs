#[contract]
unsafe extern "C" {
    #[thread(send, sync)]
    type method;
    safe fn default_method() -> &'static method;
}
