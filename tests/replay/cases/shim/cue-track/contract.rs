//! libcue: what `cd_get_track` and its like return belongs to the `Cd`, and goes with it (`cd_delete`).

use core::ffi::{c_char, c_int};

use ffi_contract::contract;

#[contract(strip = ["cd_", "track_"])]
unsafe extern "C" {
    #[owned_by_c(free = cd_delete)]
    // weaker: #[owned_by_c(free = cd_delete, keeps = 'cd)]
    #[rust_name = "Cd"]
    pub type Cd_;
    // weaker: pub type Cd_<'cd>;

    #[rust_name = "Track"]
    pub type Track_;

    #[rust_name = "Cd::parse"]
    #[returns(owned)]
    #[fails(null)]
    pub fn cue_parse_string(#[cstr] text: *const c_char) -> *mut Cd_;
    // weaker: pub fn cue_parse_string<'cd>(#[cstr] text: *const c_char) -> *mut Cd_<'cd>;

    #[returns(borrowed(from = cd), nullable)]
    // weaker: #[returns(borrowed(from = 'cd), nullable)]
    pub fn cd_get_track<'cd>(cd: &Cd_, number: c_int) -> *const Track_;
    // weaker: pub fn cd_get_track<'cd>(cd: &Cd_<'cd>, number: c_int) -> *const Track_;

    #[returns(cstr, borrowed(from = track))]
    pub fn track_get_title(track: &Track_) -> *const c_char;

    fn cd_delete(cd: *mut Cd_);
    // weaker: fn cd_delete(cd: *mut Cd_<'_>);
}
