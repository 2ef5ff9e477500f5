#[contract]
unsafe extern "C" {
    type data;
    #[thread(send)]
    type item<'data>;
    fn item_set<'data>(item: &mut item<'data>, data: &'data data);
}
