#[contract]
unsafe extern "C" {
    type list;
    type item;
    fn list_first<'a>(list: &'a list) -> &'a mut item;
}
