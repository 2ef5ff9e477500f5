#[contract]
unsafe extern "C" {
    type team;
    type member;
    #[returns(borrowed(from = t), buffer(len = *n, each = borrowed, unit = bytes))]
    fn team_members(t: &team, n: *mut usize) -> *const *mut member;
}
