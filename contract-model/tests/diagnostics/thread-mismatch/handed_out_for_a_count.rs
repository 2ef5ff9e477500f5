#[contract]
unsafe extern "C" {
    #[owned_by_c(free = ring_free, counted)]
    #[thread(send, sync)]
    type ring;
    fn ring_free(ring: *mut ring);
    #[owned_by_c(free = key_free, counted)]
    type key;
    fn key_free(key: *mut key);
    #[returns(owned)]
    fn ring_first(#[up_refs] ring: &ring) -> *mut key;
}
