#[contract]
unsafe extern "C" {
    type list;
    type item;
    fn list_first<'a>(list: &'a mut list) -> &'a mut item;
}
