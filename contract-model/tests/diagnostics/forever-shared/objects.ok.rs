#[contract]
unsafe extern "C" {
    type team;
    #[thread(send, sync)]
    type member;
    #[returns(borrowed(forever), buffer(len = nul, each = borrowed))]
    fn all_members() -> *const *mut member;
}
