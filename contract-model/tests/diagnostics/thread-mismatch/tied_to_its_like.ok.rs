#[contract]
unsafe extern "C" {
    #[owned_by_c(free = node_free, keeps = 'to)]
    #[thread(send, sync)]
    type node<'to>;
    fn node_free(node: *mut node<'_>);
    fn node_link<'to>(node: &mut node<'to>, to: &'to node<'_>);
}
