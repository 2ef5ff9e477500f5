#[contract]
unsafe extern "C" {
    #[owned_by_c(free = list_free)]
    type list;
    fn list_free(list: *mut list);
    #[owned_by_c(free = part_free)]
    type part<'db>;
    fn part_free(part: *mut part<'_>);
    type item<'db>;
    fn item_add<'db>(item: &mut item<'db>, #[consumed] part: *mut part<'db>);
    #[returns(borrowed(from = list))]
    fn list_first<'a>(list: &'a list) -> *const item<'a>;
}
