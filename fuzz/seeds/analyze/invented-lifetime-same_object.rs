#[contract]
unsafe extern "C" {
    type item<'data>;
    #[returns(same_as(item))]
    fn item_self<'a, 'b>(item: &item<'a>, other: &item<'b>) -> *const item<'b>;
}
