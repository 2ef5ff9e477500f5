#[contract]
unsafe extern "C" {
    type map<'k, 'v>;
    fn map_clear(map: &mut map<'_, '_>);
}
