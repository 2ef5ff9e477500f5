#[contract]
unsafe extern "C" {
    #[owned_by_c(free = part_free, keeps = 'data)]
    type part<'data>;
    fn part_free(part: *mut part<'_>);
    #[owned_by_c(free = list_free, keeps = 'data)]
    type list<'data>;
    fn list_free(list: *mut list<'_>);
    type item<'data>;
    #[returns(borrowed(from = list))]
    fn list_add<'data>(list: &mut list<'data>, #[consumed] part: *mut part<'data>) -> *const item<'data>;
}
