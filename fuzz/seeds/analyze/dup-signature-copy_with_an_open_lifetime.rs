#[contract]
unsafe extern "C" {
    #[owned_by_c(free = builder_free, dup = builder_dup, keeps = 'b)]
    type builder<'b>;
    fn builder_free(builder: *mut builder<'_>);
    #[returns(owned)]
    fn builder_dup<'b>(from: *const builder<'_>) -> *mut builder<'b>;
}
