#[contract(header = "pump.h", strip = ["pump_", "token_"])]
unsafe extern "C" {
    /// A pump, which knows its own address.
    #[initialized_by_c(clear = pump_end, keeps = 'label)]
    #[rust_name = "Pump"]
    pub type pump<'label> = sys::pump;

    /// Makes a pump.
    #[fails(nonzero)]
    #[rust_name = "Pump::new"]
    pub fn pump_init(#[out(owned)] pump: *mut pump<'_>, #[cstr] #[retained(by = pump)] label: *const c_char) -> c_int;

    /// Pumps as much as there is room for.
    #[fails(negative)]
    #[returns(status)]
    pub fn pump_run(
        pump: &mut pump<'_>,
        flush: c_int,
        #[buffer(field = next_in, len = avail_in, of = pump)] input: *const u8,
        #[buffer(field = next_out, len = avail_out, of = pump, uninit)] output: *mut u8,
    ) -> c_int;

    #[fails(nonzero)]
    fn pump_end(#[consumed(on = success)] pump: *mut pump<'_>) -> c_int;

    /// Looks a name up.
    #[rust_name = "Pump::find"]
    pub fn pump_find(pump: &pump<'_>, #[buffer(fields = (data, size))] name: *mut sys::value) -> c_int;

    /// A token, which may move.
    #[initialized_by_c(clear = token_clear, movable, init = sys::TOKEN)]
    #[rust_name = "Token"]
    pub type token = sys::token;

    /// Makes a token.
    #[rust_name = "Token::new"]
    pub fn token_init(#[out(owned)] token: *mut token);

    fn token_clear(token: *mut token);
}
