//! Objects that keep what they are given until they are freed.

use core::ffi::{c_char, c_int};
use ffi_contract::contract;

#[contract(strip = ["scroll_", "cupboard_"])]
unsafe extern "C" {
    /// A scroll: keeps its title and its numbers.
    #[owned_by_c(free = scroll_free, keeps = 'data)]
    #[rust_name = "Scroll"]
    pub type scroll<'data>;

    /// A cupboard that scrolls are put into, and that may refuse to close.
    #[owned_by_c(free = cupboard_close, keeps = 'data)]
    #[rust_name = "Cupboard"]
    pub type cupboard<'data>;

    /// Makes an empty scroll.
    #[returns(owned)]
    #[rust_name = "Scroll::new"]
    pub fn scroll_new<'data>() -> *mut scroll<'data>;

    /// Makes a scroll that keeps its title.
    #[returns(owned)]
    #[rust_name = "Scroll::titled"]
    pub fn scroll_titled(
        #[cstr]
        #[retained(by = return)]
        title: *const c_char,
    ) -> *mut scroll<'_>;

    /// Gives it a title.
    pub fn scroll_title(
        scroll: &mut scroll<'_>,
        #[cstr]
        #[retained(by = scroll)]
        title: *const c_char,
    );

    /// Gives it numbers, which it changes.
    pub fn scroll_numbers(
        scroll: &mut scroll<'_>,
        #[buffer(len = count)]
        #[retained(by = scroll)]
        numbers: *mut c_int,
        count: usize,
    );

    /// Reads all that it keeps.
    pub fn scroll_sum(scroll: &scroll<'_>) -> c_int;

    /// Makes an empty cupboard.
    #[returns(owned)]
    #[rust_name = "Cupboard::new"]
    pub fn cupboard_new<'data>() -> *mut cupboard<'data>;

    /// Puts a scroll into it.
    #[fails(nonzero)]
    pub fn cupboard_put<'data>(
        cupboard: &mut cupboard<'data>,
        #[consumed(on = success)] scroll: *mut scroll<'data>,
    ) -> c_int;

    /// Signs everything from now on.
    #[rust_name = "sign_with"]
    pub fn scroll_sign(
        #[cstr]
        #[retained(forever)]
        name: *const c_char,
    );

    #[fails(nonzero)]
    fn cupboard_close(#[consumed(on = success)] cupboard: *mut cupboard<'_>) -> c_int;
    fn scroll_free(scroll: *mut scroll<'_>);
}
