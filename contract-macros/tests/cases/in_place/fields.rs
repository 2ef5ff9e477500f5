#[contract(strip = ["pump_"])]
unsafe extern "C" {
    pub type pump = sys::pump;

    /// Takes as much as there is room for.
    #[fails(negative)]
    #[returns(status)]
    pub fn pump_run(
        pump: &mut pump,
        flush: c_int,
        #[buffer(field = next_in, len = avail_in, of = pump)] input: *const u8,
        #[buffer(field = next_out, len = avail_out, of = pump, uninit)] output: *mut u8,
    ) -> c_int;

    pub fn lookup(#[buffer(fields = (data, size))] key: *mut sys::value) -> c_int;
}
