#[contract]
unsafe extern "C" {
    type team;
    #[owned_by_c(free = member_free, keeps = 'm)]
    type member<'m>;
    fn member_free(m: *mut member<'_>);
    #[returns(borrowed(from = t), buffer(len = nul, each = borrowed))]
    fn team_members<'a>(t: &'a team) -> *const *mut member<'a>;
}
