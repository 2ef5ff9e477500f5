#[contract]
unsafe extern "C" {
    #[thread(send, sync)]
    type cert;
    #[owned_by_c(free = name_free, counted)]
    type name;
    fn name_free(name: *mut name);
    #[returns(owned)]
    fn certs_name(#[buffer(len = count, each = borrowed)] all: *const *const cert, count: usize) -> *mut name;
}
