//! An arena that its memory goes back to, and a tail that adding to may move.

use core::ffi::{c_char, c_int};
use ffi_contract::contract;

#[contract(strip = ["arena_", "tail_"])]
unsafe extern "C" {
    /// An arena.
    #[owned_by_c(free = arena_free)]
    #[rust_name = "Arena"]
    pub type arena;

    /// A list that moves when it grows.
    #[owned_by_c(free = tail_free)]
    #[rust_name = "Tail"]
    pub type tail;

    /// Makes an arena.
    #[returns(owned)]
    #[rust_name = "Arena::new"]
    pub fn arena_new() -> *mut arena;

    /// Text of an arena.
    #[returns(owned(free = arena_return), cstr)]
    pub fn arena_text(arena: &arena, #[cstr] text: *const c_char) -> *mut c_char;

    /// Frees all that nobody holds.
    pub fn arena_trim(arena: &mut arena);

    /// Makes a list of one.
    #[link_name = "tail_add"]
    #[returns(owned)]
    #[rust_name = "Tail::start"]
    pub fn tail_start(#[null] tail: *mut tail, item: c_int) -> *mut tail;

    /// Adds an item, which may move the list.
    #[returns(replaces(tail))]
    #[rust_name = "Tail::add"]
    pub fn tail_add(tail: *mut tail, item: c_int) -> *mut tail;

    /// The items.
    #[returns(borrowed(from = tail, until = [tail_add, tail_free]), buffer(len = *length))]
    pub fn tail_items(tail: &tail, #[out] length: *mut usize) -> *const c_int;

    /// Counts a visit.
    #[returns(same_as(tail))]
    pub fn tail_touch(tail: &mut tail) -> *mut tail;

    fn arena_return(
        arena: &arena,
        #[consumed]
        #[cstr]
        text: *mut c_char,
    );
    fn arena_free(arena: *mut arena);
    fn tail_free(tail: *mut tail);
}
