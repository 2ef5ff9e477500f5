#[contract]
unsafe extern "C" {
    type list<'data>;
    type item<'data>;
    fn item_set<'data>(item: &mut item<'data>, value: &'data c_int);
    #[returns(borrowed(exclusive, from = list))]
    fn list_first<'data>(list: &mut list<'data>) -> *mut item<'data>;
}
