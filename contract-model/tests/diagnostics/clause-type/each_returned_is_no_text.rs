#[contract]
unsafe extern "C" {
    type team;
    type member;
    #[returns(borrowed(from = t), buffer(len = nul, each = cstr))]
    fn team_members(t: &team) -> *const *mut member;
}
