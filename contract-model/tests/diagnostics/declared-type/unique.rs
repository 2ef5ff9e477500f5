#[contract]
unsafe extern "C" {
    #[declared]
    type node = first::node;
    #[returns(owned(unique))]
    fn node_new() -> *mut node;
    fn node_set(#[unique] n: *mut node);
}
