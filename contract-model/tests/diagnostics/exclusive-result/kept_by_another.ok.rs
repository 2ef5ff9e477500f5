#[contract]
unsafe extern "C" {
    type page;
    type book<'page>;
    #[returns(same_as(page))]
    fn book_add<'page>(book: &mut book<'page>, page: &'page page) -> *mut page;
}
