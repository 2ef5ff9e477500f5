#[contract]
unsafe extern "C" {
    type team;
    type member;
    #[returns(borrowed(exclusive, from = t), buffer(len = nul, each = borrowed))]
    fn team_members(t: &mut team) -> *mut *mut member;
}
