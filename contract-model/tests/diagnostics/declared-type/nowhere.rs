#[contract]
unsafe extern "C" {
    #[declared]
    type node<'a>;
    fn node_count(n: &node<'_>) -> c_int;
}
