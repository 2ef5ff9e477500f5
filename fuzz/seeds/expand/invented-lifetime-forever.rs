#[contract]
unsafe extern "C" {
    #[thread(send, sync)]
    type data;
    #[thread(send, sync)]
    type item<'data>;
    fn item_set<'data>(item: &mut item<'data>, data: &'data data);
    #[unchecked]
    unsafe fn default_item() -> *const item<'static>;
}
