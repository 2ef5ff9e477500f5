#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, up_ref = key_up_ref)]
    #[thread(send, sync)]
    type key;
    fn key_free(key: *mut key);
    fn key_up_ref(key: *mut key);
    #[owned_by_c(free = list_free)]
    #[thread(send)]
    type list;
    fn list_free(list: *mut list);
    fn list_add(list: &mut list, #[up_refs] key: &key);
}
