//! The library under attack (`c/attacks.c`), with a contract that it keeps.

use core::ffi::{c_char, c_int, c_long, c_uchar, c_void};
use ffi_contract::contract;

#[contract(strip = ["vault_", "latch_", "label_", "board_", "word_", "bag_", "arena_", "tail_", "hatch_", "tally_"])]
unsafe extern "C" {
    #[owned_by_c(free = vault_free)]
    #[rust_name = "Vault"]
    pub(crate) type vault;
    #[returns(owned)]
    #[rust_name = "Vault::new"]
    pub(crate) fn vault_new(#[cstr] text: *const c_char) -> *mut vault;
    pub(crate) fn vault_set(v: &mut vault, #[cstr] text: *const c_char);
    #[returns(cstr, borrowed(from = v, until = [vault_set, vault_mix, vault_merge, vault_free]))]
    pub(crate) fn vault_text(v: &vault) -> *const c_char;
    pub(crate) fn vault_length(v: &vault) -> usize;
    #[returns(borrowed(exclusive, from = v), buffer(len = *length))]
    pub(crate) fn vault_bytes(v: &mut vault, #[out] length: *mut usize) -> *mut c_char;
    pub(crate) fn vault_mix(a: &mut vault, b: &mut vault);
    pub(crate) fn vault_merge(a: &mut vault, #[consumed] b: *mut vault);
    #[fails(negative)]
    #[returns(status)]
    pub(crate) fn vault_offer(a: &mut vault, #[consumed(on = success)] b: *mut vault, refuse: c_int) -> c_int;
    fn vault_free(v: *mut vault);

    #[owned_by_c(free = latch_free)]
    #[rust_name = "Latch"]
    pub(crate) type latch<'v>;
    #[returns(owned)]
    #[rust_name = "Vault::latch"]
    pub(crate) fn latch_new<'v>(of: &'v vault) -> *mut latch<'v>;
    pub(crate) fn latch_turn(k: &mut latch<'_>) -> c_int;
    pub(crate) fn latch_turns(k: &latch<'_>) -> c_int;
    #[returns(borrowed(from = 'v))]
    pub(crate) fn latch_vault<'v>(k: &latch<'v>) -> *const vault;
    fn latch_free(k: *mut latch<'_>);

    #[owned_by_c(free = label_free, up_ref = label_up_ref)]
    #[rust_name = "Label"]
    pub(crate) type label;
    #[returns(owned(unique))]
    #[rust_name = "Label::new"]
    pub(crate) fn label_new(#[cstr] text: *const c_char) -> *mut label;
    pub(crate) fn label_write(#[unique] l: *mut label, #[cstr] text: *const c_char);
    #[returns(cstr, borrowed(from = l))]
    pub(crate) fn label_text(l: &label) -> *const c_char;
    pub(crate) fn label_count(l: &label) -> c_int;
    fn label_up_ref(l: *mut label);
    fn label_free(l: *mut label);

    #[owned_by_c(free = board_free)]
    #[rust_name = "Board"]
    pub(crate) type board;
    #[returns(owned)]
    #[rust_name = "Board::new"]
    pub(crate) fn board_new() -> *mut board;
    #[fails(zero)]
    pub(crate) fn board_pin(b: &mut board, #[up_refs] l: &label) -> c_int;
    #[fails(zero)]
    pub(crate) fn board_give(b: &mut board, #[consumed(on = success)] l: *mut label) -> c_int;
    #[returns(borrowed(from = b, until = [board_clear, board_free]), nullable)]
    pub(crate) fn board_last(b: &board) -> *const label;
    pub(crate) fn board_clear(b: &mut board);
    fn board_free(b: *mut board);

    #[owned_by_c(free = word_free)]
    #[rust_name = "Word"]
    pub(crate) type word;
    #[returns(owned)]
    #[rust_name = "Word::new"]
    pub(crate) fn word_new(#[cstr] text: *const c_char) -> *mut word;
    fn word_free(w: *mut word);
    #[owned_by_c(free = bag_free, keeps = 'w)]
    #[rust_name = "Bag"]
    pub(crate) type bag<'w>;
    #[returns(owned)]
    #[rust_name = "Bag::new"]
    pub(crate) fn bag_new<'w>() -> *mut bag<'w>;
    #[returns(owned)]
    #[rust_name = "Bag::of"]
    pub(crate) fn bag_of<'w>(w: &'w word) -> *mut bag<'w>;
    pub(crate) fn bag_letters(b: &bag<'_>) -> usize;
    pub(crate) fn bag_pour<'w>(into: &mut bag<'w>, #[consumed] from: *mut bag<'w>);
    fn bag_free(b: *mut bag<'_>);

    #[owned_by_c(free = arena_free)]
    #[rust_name = "Arena"]
    pub(crate) type arena;
    #[returns(owned)]
    #[rust_name = "Arena::new"]
    pub(crate) fn arena_new() -> *mut arena;
    #[returns(owned(free = arena_return), cstr)]
    pub(crate) fn arena_text(a: &arena, #[cstr] text: *const c_char) -> *mut c_char;
    pub(crate) fn arena_given(a: &arena) -> c_int;
    fn arena_return(
        a: &arena,
        #[consumed]
        #[cstr]
        text: *mut c_char,
    );
    fn arena_free(a: *mut arena);

    #[owned_by_c(free = tail_free)]
    #[rust_name = "Tail"]
    pub(crate) type tail;
    #[returns(replaces(t))]
    #[rust_name = "Tail::add"]
    pub(crate) fn tail_add(t: *mut tail, item: c_int) -> *mut tail;
    #[link_name = "tail_add"]
    #[returns(owned)]
    #[rust_name = "Tail::start"]
    pub(crate) fn tail_start(#[null] t: *mut tail, item: c_int) -> *mut tail;
    #[returns(borrowed(from = t, until = [tail_add, tail_touch, tail_free]), buffer(len = *length))]
    pub(crate) fn tail_items(t: &tail, #[out] length: *mut usize) -> *const c_int;
    #[returns(same_as(t))]
    pub(crate) fn tail_touch(t: &mut tail) -> *mut tail;
    fn tail_free(t: *mut tail);

    #[owned_by_c(free = hatch_close)]
    #[rust_name = "Hatch"]
    pub(crate) type hatch;
    #[returns(owned)]
    #[rust_name = "Hatch::new"]
    pub(crate) fn hatch_new(locked: c_int) -> *mut hatch;
    #[fails(negative)]
    #[returns(status)]
    fn hatch_close(#[consumed(on = success)] g: *mut hatch) -> c_int;
    pub(crate) fn hatch_unlock(g: &mut hatch);
    #[returns(cstr, borrowed(from = g))]
    pub(crate) fn hatch_name(g: &hatch) -> *const c_char;

    #[fails(negative)]
    pub(crate) fn fill_some(
        #[buffer(len = room, uninit, written = return)] bytes: *mut c_uchar,
        room: c_int,
        count: c_int,
    ) -> c_int;
    pub(crate) fn sum_all(#[buffer(len = count)] items: *const c_int, count: c_uchar) -> c_long;
    #[returns(owned(free = series_free), buffer(len = *made))]
    pub(crate) fn series(from: c_int, count: c_int, #[out] made: *mut c_int) -> *mut c_int;
    pub(crate) fn series_give(
        #[consumed(free = series_free)]
        #[buffer(len = count)]
        items: *mut c_int,
        count: usize,
    );
    fn series_free(items: *mut c_void);
    pub(crate) fn grow_bytes(
        #[inout(owned(free = series_free), buffer(len = *room), nullable)] bytes: *mut *mut c_char,
        room: *mut usize,
        wanted: usize,
    ) -> c_int;

    #[owned_by_c(free = tally_free, up_ref = tally_up_ref)]
    #[thread(send, sync)]
    #[rust_name = "Tally"]
    pub(crate) type tally;
    #[returns(owned)]
    #[rust_name = "Tally::new"]
    pub(crate) fn tally_new() -> *mut tally;
    pub(crate) fn tally_add(t: &tally, n: c_int) -> c_int;
    fn tally_up_ref(t: *mut tally);
    fn tally_free(t: *mut tally);
}
