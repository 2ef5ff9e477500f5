#[contract]
unsafe extern "C" {
    #[declared]
    type node = crate::tree::node;
    #[rust_name = "node::count"]
    fn node_count(n: &node) -> c_int;
}
