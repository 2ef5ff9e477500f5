//! Objects beside whose owners lives what they were given.

use core::ffi::{c_char, c_int};
use ffi_contract::contract;

#[contract(strip = ["chest_", "urn_", "gem_"])]
unsafe extern "C" {
    /// A chest: what lives beside it may borrow.
    #[owned_by_c(free = chest_free, keeps = 'data)]
    #[rust_name = "Chest"]
    pub type chest<'data>;

    /// An urn: it may move to another thread, and what lives beside it is good for ever.
    #[owned_by_c(free = urn_free)]
    #[rust_name = "Urn"]
    #[thread(send)]
    pub type urn;

    /// A gem.
    #[owned_by_c(free = gem_free)]
    #[rust_name = "Gem"]
    pub type gem;

    /// Makes an empty chest.
    #[returns(owned)]
    #[rust_name = "Chest::new"]
    pub fn chest_new<'data>() -> *mut chest<'data>;

    /// Makes a chest that keeps its label.
    #[returns(owned)]
    #[rust_name = "Chest::labelled"]
    pub fn chest_labelled(
        #[cstr]
        #[retained(by = return, owned)]
        label: *const c_char,
    ) -> *mut chest<'_>;

    /// Gives it numbers.
    pub fn chest_numbers(
        chest: &mut chest<'_>,
        #[buffer(len = count)]
        #[retained(by = chest, owned)]
        numbers: *const c_int,
        count: usize,
    );

    /// Puts a gem into it.
    pub fn chest_gem(chest: &mut chest<'_>, #[retained(by = chest, owned)] gem: *mut gem);

    /// The gem in it.
    #[returns(borrowed(from = chest), nullable)]
    pub fn chest_gem_in(chest: &chest<'_>) -> *const gem;

    /// Reads all that it keeps.
    pub fn chest_sum(chest: &chest<'_>) -> c_int;

    /// Makes an empty urn.
    #[returns(owned)]
    #[rust_name = "Urn::new"]
    pub fn urn_new() -> *mut urn;

    /// Gives it a label.
    pub fn urn_label(
        urn: &mut urn,
        #[cstr]
        #[retained(by = urn, owned)]
        label: *const c_char,
    );

    /// Makes a gem.
    #[returns(owned)]
    #[rust_name = "Gem::new"]
    pub fn gem_new() -> *mut gem;

    fn chest_free(chest: *mut chest<'_>);
    fn urn_free(urn: *mut urn);
    fn gem_free(gem: *mut gem);
}
