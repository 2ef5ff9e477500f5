#[contract]
unsafe extern "C" {
    #[declared]
    type node = first::node;
    fn node_count(n: &node) -> c_int;
}
