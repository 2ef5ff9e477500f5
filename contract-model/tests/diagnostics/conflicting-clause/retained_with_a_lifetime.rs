#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list<'data>;
    type item;
    fn list_free(l: *mut list<'_>);
    fn list_add<'l, 'b>(l: &'l mut list<'b>, #[retained(by = l)] i: &'l item);
}
