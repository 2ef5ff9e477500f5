#[contract]
unsafe extern "C" {
    #[declared]
    type node = first::node;
    #[returns(owned)]
    fn node_new() -> *mut node;
    fn node_set(n: &node);
}
