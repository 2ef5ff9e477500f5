#[contract]
unsafe extern "C" {
    type team;
    type member;
    #[returns(borrowed(from = t), buffer(len = nul, each = borrowed(exclusive)))]
    fn team_members(t: &mut team) -> *mut *mut member;
}
