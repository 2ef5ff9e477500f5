//! Objects that read what was stored beside them until they are gone.

use core::ffi::{c_char, c_int};

use ffi_contract::contract;

#[contract(strip = ["chest_", "gem_"])]
unsafe extern "C" {
    #[owned_by_c(free = gem_free)]
    #[rust_name = "Gem"]
    pub(crate) type gem;
    #[returns(owned)]
    #[rust_name = "Gem::new"]
    pub(crate) fn gem_new(weight: c_int) -> *mut gem;
    pub(crate) fn gem_weight(gem: &gem) -> c_int;
    fn gem_free(gem: *mut gem);

    #[owned_by_c(free = chest_close, keeps = 'data)]
    #[rust_name = "Chest"]
    pub(crate) type chest<'data>;
    #[returns(owned)]
    #[rust_name = "Chest::new"]
    pub(crate) fn chest_new<'data>() -> *mut chest<'data>;
    pub(crate) fn chest_label(
        c: &mut chest<'_>,
        #[cstr]
        #[retained(by = c, owned)]
        label: *const c_char,
    );
    #[fails(negative)]
    #[returns(status)]
    pub(crate) fn chest_numbers(
        c: &mut chest<'_>,
        #[buffer(len = count)]
        #[retained(by = c, owned)]
        numbers: *const c_int,
        count: usize,
    ) -> c_int;
    pub(crate) fn chest_gem(c: &mut chest<'_>, #[retained(by = c, owned)] gem: *mut gem);
    #[returns(borrowed(from = c), nullable)]
    pub(crate) fn chest_gem_in(c: &chest<'_>) -> *const gem;
    pub(crate) fn chest_sum(c: &chest<'_>) -> c_int;
    pub(crate) fn chest_refuse(c: &mut chest<'_>, times: c_int);
    #[fails(nonzero)]
    fn chest_close(#[consumed(on = success)] c: *mut chest<'_>) -> c_int;
}
