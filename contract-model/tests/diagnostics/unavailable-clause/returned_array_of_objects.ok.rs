#[contract]
unsafe extern "C" {
    type team;
    #[declared]
    type members = self::members;
    #[returns(borrowed(from = t))]
    fn team_members(t: &team) -> *const members;
}
