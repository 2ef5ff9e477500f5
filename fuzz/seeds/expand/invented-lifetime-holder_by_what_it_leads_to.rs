#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list<'data>;
    fn list_free(list: *mut list<'_>);
    type data;
    type item<'data>;
    fn item_set<'data>(item: &mut item<'data>, data: &'data data);
    type node<'data>;
    fn node_item<'a, 'data>(node: &'a node<'data>) -> &'a item<'data>;
    fn list_node<'a, 'data>(list: &'a list<'data>) -> &'a node<'data>;
}
