#[contract(strip = ["node_"])]
unsafe extern "C" {
    #[owned_by_c(free = node_unref, up_ref = node_ref)]
    #[thread(send, sync)]
    #[rust_name = "Node"]
    pub type node;
    fn node_ref(n: *mut node) -> *mut node;
    fn node_unref(n: *mut node);

    #[returns(owned(unique))]
    pub fn node_new() -> *mut node;
    pub fn node_set(#[unique] n: *mut node, value: c_int);
    pub fn node_get(n: &node) -> c_int;
    pub fn node_link(
        n: &node,
        #[up_refs]
        #[nullable]
        other: *mut node,
    );
    #[returns(copied, nullable)]
    pub fn node_next(n: &node) -> *mut node;
}
