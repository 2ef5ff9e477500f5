#[contract]
unsafe extern "C" {
    #[owned_by_c(free = builder_free, keeps = 'data)]
    type builder<'b>;
    fn builder_free(builder: *mut builder<'_>);
}
