#[contract]
unsafe extern "C" {
    #[thread(send, sync)]
    type data;
    #[thread(send)]
    type item<'data>;
    fn item_set<'data>(item: &mut item<'data>, data: &'data data);
}
