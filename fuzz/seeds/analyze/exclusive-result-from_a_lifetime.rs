#[contract]
unsafe extern "C" {
    type list<'pool>;
    type item;
    #[returns(borrowed(exclusive, from = 'pool))]
    fn list_first<'pool>(list: &mut list<'pool>) -> *mut item;
}
