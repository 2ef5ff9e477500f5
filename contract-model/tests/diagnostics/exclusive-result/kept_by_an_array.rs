#[contract]
unsafe extern "C" {
    type page;
    type book<'page>;
    #[returns(same_as(page))]
    fn books_add<'page>(
        page: &'page mut page,
        #[buffer(len = count, each = borrowed)] all: *const *const book<'page>,
        count: usize,
    ) -> *mut page;
}
