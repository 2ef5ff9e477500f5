#[contract(strip = ["gauge_", "token_"])]
unsafe extern "C" {
    /// Knows its own address, and keeps its label.
    #[initialized_by_c(clear = gauge_clear, keeps = 'label)]
    #[rust_name = "Gauge"]
    pub type gauge<'label> = sys::gauge;

    #[fails(nonzero)]
    #[rust_name = "Gauge::new"]
    pub fn gauge_init(#[out(owned)] gauge: *mut gauge<'_>, #[cstr] #[retained(by = gauge)] label: *const c_char) -> c_int;

    #[fails(nonzero)]
    fn gauge_clear(#[consumed(on = success)] gauge: *mut gauge<'_>) -> c_int;

    /// May move.
    #[initialized_by_c(clear = token_clear, movable, init = sys::TOKEN)]
    #[rust_name = "Token"]
    pub type token = sys::token;

    #[rust_name = "Token::new"]
    pub fn token_init(#[out(owned)] token: *mut token) -> c_int;

    fn token_clear(token: *mut token);
}
