#[contract]
unsafe extern "C" {
    #[declared]
    type node<'a> = first::node<'a>;
    fn node_count(n: &node<'_>) -> c_int;
}
