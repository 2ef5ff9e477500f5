#[contract]
unsafe extern "C" {
    type item;
    type list;
    fn list_add(list: &mut list, #[consumed] item: *mut item);
}
