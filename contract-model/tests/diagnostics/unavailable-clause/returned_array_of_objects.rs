#[contract]
unsafe extern "C" {
    type team;
    type member;
    #[returns(copied, buffer(len = nul, each = borrowed))]
    fn team_members(t: &team) -> *const *mut member;
}
