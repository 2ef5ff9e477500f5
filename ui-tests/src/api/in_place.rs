//! Structs that the caller allocates.

use core::ffi::{c_char, c_int, c_uint};
use ffi_contract::contract;

/// A gauge, as C has it.
#[repr(C)]
pub struct GaugeStruct {
    this: *mut GaugeStruct,
    label: *const c_char,
}

/// A token, as C has it.
#[repr(C)]
pub struct TokenStruct {
    value: c_int,
}

/// A pump, as C has it.
#[repr(C)]
pub struct PumpStruct {
    /// What goes in.
    pub next_in: *const u8,
    /// How much of it.
    pub avail_in: c_uint,
    /// What comes out.
    pub next_out: *mut u8,
    /// How much room there is.
    pub avail_out: c_uint,
}

#[contract(strip = ["gauge_", "token_", "pump_"])]
unsafe extern "C" {
    /// A gauge: it knows its own address, and keeps its label.
    #[initialized_by_c(clear = gauge_clear, keeps = 'label)]
    #[rust_name = "Gauge"]
    pub type gauge<'label> = GaugeStruct;

    /// Makes a gauge.
    #[fails(nonzero)]
    #[rust_name = "Gauge::new"]
    pub fn gauge_init<'label>(#[out(owned)] gauge: *mut gauge<'label>, value: c_int) -> c_int;

    /// Gives it a label.
    pub fn gauge_label(
        gauge: &mut gauge<'_>,
        #[cstr]
        #[retained(by = gauge)]
        label: *const c_char,
    );

    /// Adds to its value.
    pub fn gauge_add(gauge: &mut gauge<'_>, amount: c_int) -> c_int;

    /// Says its value.
    pub fn gauge_value(gauge: &gauge<'_>) -> c_int;

    #[fails(nonzero)]
    fn gauge_clear(#[consumed(on = success)] gauge: *mut gauge<'_>) -> c_int;

    /// A token: it may move.
    #[initialized_by_c(clear = token_clear, movable)]
    #[rust_name = "Token"]
    pub type token = TokenStruct;

    /// Makes a token.
    #[fails(nonzero)]
    #[rust_name = "Token::new"]
    pub fn token_init(#[out(owned)] token: *mut token, value: c_int) -> c_int;

    /// Says its value.
    pub fn token_value(token: &token) -> c_int;

    fn token_clear(token: *mut token);

    /// A pump, whose buffers are fields of it.
    #[initialized_by_c(clear = pump_end)]
    #[rust_name = "Pump"]
    pub type pump = PumpStruct;

    /// Makes a pump.
    #[fails(nonzero)]
    #[rust_name = "Pump::new"]
    pub fn pump_init(#[out(owned)] pump: *mut pump) -> c_int;

    /// Pumps as much as there is room for.
    #[fails(negative)]
    #[returns(status)]
    pub fn pump_run(
        pump: &mut pump,
        #[buffer(field = next_in, len = avail_in, of = pump)] input: *const u8,
        #[buffer(field = next_out, len = avail_out, of = pump, uninit)] output: *mut u8,
    ) -> c_int;

    fn pump_end(pump: *mut pump);
}
