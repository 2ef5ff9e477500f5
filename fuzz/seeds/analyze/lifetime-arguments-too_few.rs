#[contract]
unsafe extern "C" {
    type map<'k, 'v>;
    fn map_clear<'k>(map: &mut map<'k>);
}
