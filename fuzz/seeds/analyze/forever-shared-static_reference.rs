#[contract]
unsafe extern "C" {
    #[thread(send)]
    type method;
    safe fn default_method() -> &'static method;
}
