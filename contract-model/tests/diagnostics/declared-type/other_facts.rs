#[contract]
unsafe extern "C" {
    #[declared]
    #[thread(send)]
    type node = first::node;
    fn node_count(n: &node) -> c_int;
}
