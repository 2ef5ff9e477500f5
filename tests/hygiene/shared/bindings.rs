//! A block with a bit of every clause, as crates of all kinds contain it: it needs no prelude, and warns of nothing.

use ::core::convert::From;
use ::core::ffi::{c_char, c_int, c_uchar, c_ulong, c_void};
use ::core::mem::{drop, replace};
use ::core::ops::Drop;
use ::core::option::Option::{self, Some};
use ::core::result::Result::{Err, Ok};
use ::ffi_contract::{Error, Plain, ToC, contract};

/// What went wrong.
#[derive(::core::fmt::Debug)]
pub struct Failure {
    /// Where, and how.
    pub error: Error,
    /// Whether C told more.
    pub detailed: bool,
}

impl From<Error> for Failure {
    #[inline]
    fn from(error: Error) -> Self {
        Self { error, detailed: false }
    }
}

impl<D> From<(Error, D)> for Failure {
    #[inline]
    fn from((error, _): (Error, D)) -> Self {
        Self { error, detailed: true }
    }
}

/// A struct that the caller allocates.
#[derive(::core::fmt::Debug)]
#[repr(C, align(8))]
pub struct PumpStruct {
    /// What goes in.
    pub next_in: *const c_uchar,
    /// How much of it.
    pub avail_in: c_int,
    /// What comes out.
    pub next_out: *mut c_void,
    /// How much room there is for it.
    pub avail_out: usize,
}

/// A pointer and a length.
#[derive(::core::fmt::Debug)]
#[repr(C, align(8))]
pub struct Datum {
    /// The pointer.
    pub data: *mut c_void,
    /// The length.
    pub size: usize,
}

/// A struct within another one.
#[contract(header = "hygiene.h")]
#[repr(C, align(8))]
#[thread(send, sync)]
#[rust_name = "Stamp"]
pub struct hy_stamp {
    /// When.
    time: c_int,
    /// Where.
    #[cstr]
    place: *const c_char,
}

/// A crate on its way, one of several.
#[contract(header = "hygiene.h")]
#[repr(C, align(8))]
#[thread(send, sync)]
#[rust_name = "Parcel"]
pub struct hy_parcel<'store> {
    /// The number of letters.
    count: c_int,
    #[cfg(target_os = "none")]
    missing: c_int,
    /// Their weights.
    #[buffer(len = count)]
    #[nullable]
    weights: *mut c_int,
    #[buffer(len = nul, each = cstr)]
    letters: *mut *mut c_char,
    #[buffer(len = count, each = borrowed)]
    stamps: *mut *const Stamp,
    #[buffer]
    id: *const [u8; 4],
    #[borrowed]
    first: *const Stamp,
    own: &'store Stamp,
    #[embedded]
    last: Stamp,
    #[unchecked]
    r#fn: Option<unsafe extern "C" fn()>,
    #[next]
    next: *mut Parcel<'store>,
    _reserved: *mut c_void,
}

/// What is asked for.
#[contract(header = "hygiene.h")]
#[initialized_by_rust]
#[repr(C, align(8))]
#[rust_name = "Order"]
pub struct hy_order<'list, 'stamp> {
    /// How many.
    number: c_int,
    #[cstr]
    #[retained(as = 'list)]
    text: *const c_char,
    #[buffer(len = room)]
    #[retained(as = 'list)]
    #[nullable]
    data: *mut c_int,
    room: usize,
    #[cstr]
    name: [c_char; 8],
    #[buffer(len = used)]
    codes: [c_int; 4],
    used: usize,
    stamp: Option<&'stamp Stamp>,
    #[unchecked]
    r#fn: Option<unsafe extern "C" fn()>,
}

/// A C struct of numbers.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, Plain)]
#[repr(C)]
pub struct Pair {
    /// The first.
    pub first: c_int,
    /// The second.
    pub second: c_int,
}

/// What may go to C.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ToC)]
#[repr(C)]
pub enum Color {
    /// As the sky.
    Blue = 1,
    /// As grass.
    Green = 2,
}

#[contract(
    error = Failure,
    detail(hy_store = hy_store_message),
    strip = ["hy_store_", "hy_item_", "hy_cursor_", "hy_copy_", "hy_list_", "hy_"],
    header = "hygiene.h",
    library = "hygiene",
    raw = raw
)]
unsafe extern "C" {
    /// Counted.
    #[owned_by_c(free = hy_item_free, up_ref = hy_item_ref)]
    #[thread(send, sync)]
    #[rust_name = "Item"]
    pub type hy_item;
    /// Makes one that nobody else holds.
    #[returns(owned(unique))]
    #[must_use]
    pub fn hy_item_new(weight: c_int) -> *mut hy_item;
    #[fails(zero)]
    fn hy_item_ref(item: *mut hy_item) -> c_int;
    fn hy_item_free(item: *mut hy_item);
    /// How heavy it is.
    pub fn hy_item_weight(#[borrowed] item: *const hy_item) -> c_int;
    /// Changes that.
    pub fn hy_item_set_weight(#[unique] item: *mut hy_item, weight: c_int);

    /// One owner; closing it may fail.
    #[owned_by_c(free = hy_store_free)]
    #[thread(send, sync)]
    #[rust_name = "Store"]
    pub type hy_store;
    /// Opens one.
    #[fails(nonzero)]
    #[rust_name = "Store::open"]
    pub fn hy_store_open(
        #[cstr] name: *const c_char,
        core: c_int,
        #[out(owned, valid = always)] result: *mut *mut hy_store,
        #[out(owned(free = free), cstr, valid = failure)] error: *mut *mut c_char,
    ) -> c_int;
    #[fails(nonzero)]
    fn hy_store_free(#[consumed(on = success)] store: *mut hy_store) -> c_int;
    #[returns(cstr, copied)]
    fn hy_store_message(store: &hy_store) -> *const c_char;
    /// Its name.
    #[returns(cstr, borrowed(from = store, until = [hy_store_free]))]
    pub fn hy_store_name(store: &hy_store) -> *const c_char;
    /// What was noted.
    #[returns(cstr, borrowed(from = store, until = [hy_store_set_note]), nullable)]
    pub fn hy_store_note(store: &hy_store) -> *const c_char;
    /// Notes something else.
    #[fails(negative)]
    #[returns(status)]
    pub fn hy_store_set_note(
        store: &mut hy_store,
        #[consumed(on = always, free = free)]
        #[cstr]
        #[nullable]
        note: *mut c_char,
    ) -> c_int;
    /// Goes on, until it is at 10.
    #[fails(is(-1, -2))]
    #[end(is(10))]
    pub fn hy_store_step(store: &mut hy_store, by: c_int) -> c_int;
    /// Hands one over.
    #[fails(nonzero)]
    pub fn hy_store_put(
        store: &mut hy_store,
        #[consumed(on = success)]
        #[nullable]
        item: *mut hy_item,
        refuse: c_int,
    ) -> c_int;
    /// Takes a count of its own.
    pub fn hy_store_share(store: &mut hy_store, #[up_refs] item: &hy_item);
    /// What it holds.
    #[returns(borrowed(from = store, until = [hy_store_put, hy_store_share]), nullable)]
    pub fn hy_store_item(store: &hy_store) -> *mut hy_item;
    /// What it holds, counted up.
    #[link_name = "hy_store_item"]
    #[rust_name = "Store::item_owned"]
    #[fails(null)]
    #[returns(copied)]
    pub fn hy_store_item_copied(store: &hy_store) -> *mut hy_item;
    /// Its cells.
    #[returns(borrowed(from = store), buffer(len = *n))]
    pub fn hy_store_cells(store: &hy_store, n: *mut usize) -> *const c_int;
    /// Its cells, to be written.
    #[returns(borrowed(exclusive, from = store), buffer(len = *n))]
    pub fn hy_store_cells_mut(store: &mut hy_store, n: *mut usize) -> *mut c_int;
    /// Two numbers.
    pub fn hy_store_pair(store: &hy_store, #[out] pair: *mut Pair);
    /// A name and a number.
    #[fails(nonzero)]
    pub fn hy_store_part(
        store: &hy_store,
        #[out(borrowed(from = store), cstr)] r#type: *mut *const c_char,
        #[out] r#fn: *mut c_int,
    ) -> c_int;

    /// Depends on its store.
    #[owned_by_c(free = hy_cursor_free)]
    #[thread(send)]
    #[rust_name = "Cursor"]
    pub type hy_cursor<'store>;
    /// Makes one.
    #[rust_name = "Cursor::new"]
    #[returns(owned)]
    #[must_use]
    pub fn hy_cursor_new<'store>(store: &'store hy_store) -> *mut hy_cursor<'store>;
    fn hy_cursor_free(cursor: *mut *mut hy_cursor<'_>);
    /// Gives it a tag.
    #[fails(nonzero)]
    pub fn hy_cursor_set_tag(
        cursor: &mut hy_cursor<'_>,
        #[handed(destroy = end, on_failure = not_called)] tag: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
    /// The tag.
    #[returns(handed = hy_cursor_set_tag, borrowed(from = cursor))]
    #[must_use]
    pub fn hy_cursor_tag(cursor: &hy_cursor<'_>) -> *mut c_void;
    /// Takes bytes, and gives the first.
    pub fn hy_cursor_swallow(
        cursor: &mut hy_cursor<'_>,
        #[buffer(len = n)]
        #[handed(destroy = end, as = bytes)]
        bytes: *const c_uchar,
        n: c_int,
        end: unsafe extern "C" fn(*mut c_void),
    ) -> c_int;
    /// Keeps a note beside it.
    pub fn hy_cursor_annotate(
        cursor: &mut hy_cursor<'_>,
        #[cstr]
        #[nullable]
        #[retained(by = cursor, owned)]
        note: *const c_char,
    );
    /// How long that is.
    pub fn hy_cursor_note_length(cursor: &hy_cursor<'_>) -> c_int;
    /// The next cell.
    #[end(is(-1))]
    #[rust_name = "Cursor::advance"]
    pub fn hy_cursor_next(cursor: &mut hy_cursor<'_>) -> c_int;
    /// What it depends on.
    pub fn hy_cursor_store<'store>(cursor: &hy_cursor<'store>) -> &'store hy_store;
    /// Begins again.
    #[ends(cursor)]
    pub fn hy_cursor_rewind(cursor: &mut hy_cursor<'_>);

    /// Copied by C.
    #[owned_by_c(free = hy_copy_free, dup = hy_copy_dup)]
    #[rust_name = "Copied"]
    pub type hy_copy;
    /// Makes one.
    #[returns(owned)]
    #[must_use]
    pub fn hy_copy_new(size: c_int) -> *mut hy_copy;
    fn hy_copy_dup(copy: *const hy_copy) -> *mut hy_copy;
    fn hy_copy_free(copy: *mut hy_copy, #[fixed(1)] flags: c_int);
    /// The sizes of both.
    pub fn hy_copy_size(copy: &hy_copy, other: Option<&hy_copy>) -> c_int;

    /// A list, which is its first cell.
    #[owned_by_c(free = hy_list_free)]
    #[rust_name = "List"]
    pub type hy_list;
    /// Makes the first cell.
    #[rust_name = "List::start"]
    #[link_name = "hy_list_push"]
    #[returns(owned)]
    #[must_use]
    pub fn hy_list_start(#[null] list: *mut hy_list, value: c_int) -> *mut hy_list;
    /// Puts a cell in front.
    #[rust_name = "List::push"]
    #[returns(replaces(list))]
    pub fn hy_list_push(#[nullable] list: *mut hy_list, value: c_int) -> *mut hy_list;
    fn hy_list_free(list: *mut hy_list);
    /// Counts its first value up.
    #[returns(same_as(list))]
    pub fn hy_list_touch(list: &mut hy_list) -> *mut hy_list;
    /// Its first value.
    pub fn hy_list_first(list: &hy_list) -> c_int;
    /// All but the first.
    #[returns(borrowed(exclusive, from = list), nullable)]
    pub fn hy_list_rest(list: &mut hy_list) -> *mut hy_list;

    /// The sum of all.
    #[fails(negative)]
    pub fn hy_sum(
        #[buffer(len = n)]
        #[nullable]
        data: *const c_uchar,
        n: c_int,
    ) -> c_int;
    /// The sum of some.
    #[link_name = "hy_sum"]
    pub fn hy_sum_or_panic(#[buffer(len = n, empty = null)] data: *const c_uchar, n: c_int) -> c_int;
    /// Doubles all.
    pub fn hy_double(#[buffer(len = bytes, unit = bytes)] data: *mut c_int, bytes: usize);
    /// Fills all.
    #[fails(negative, errno)]
    pub fn hy_fill(#[buffer(len = n, uninit, written = return)] data: *mut c_char, n: usize) -> isize;
    /// Fills some.
    #[fails(nonzero)]
    pub fn hy_pack(#[buffer(len = *room, uninit, written = *room)] to: *mut c_uchar, room: *mut c_ulong) -> c_int;
    /// The same text.
    #[returns(owned(free = free), cstr)]
    #[must_use]
    pub fn hy_repeat(#[cstr] text: *const c_char) -> *mut c_char;
    fn free(memory: *mut c_void);
    /// Where it is.
    #[returns(cstr, borrowed(from = text), nullable)]
    #[must_use]
    pub fn hy_find(#[cstr] text: *const c_char, c: c_int) -> *const c_char;
    /// How long it is.
    #[fails(not_positive)]
    pub fn hy_length(
        #[cstr]
        #[nullable]
        text: *const c_char,
    ) -> c_int;
    /// A number.
    pub safe fn hy_color(color: Color) -> c_int;
    /// Counts up.
    pub fn hy_advance(#[inout] at: *mut c_int);
    /// Appends.
    #[fails(nonzero)]
    pub fn hy_append(
        #[inout(owned(free = free), cstr, nullable)] text: *mut *mut c_char,
        #[cstr] more: *const c_char,
    ) -> c_int;
    /// Says who it is.
    #[returns(cstr, borrowed(forever))]
    #[must_use]
    pub safe fn hy_banner() -> *const c_char;
    /// Adds up.
    ///
    /// # Safety
    ///
    /// As many numbers follow as `count` says.
    pub unsafe fn hy_total(count: c_int, ...) -> c_int;
    /// Adds up in C's own words.
    ///
    /// # Safety
    ///
    /// `data` points to `n` bytes.
    #[link_name = "hy_sum"]
    pub unsafe fn hy_sum_raw(#[unchecked] data: *const c_uchar, n: c_int) -> c_int;

    /// A pump: it stays where it is.
    #[initialized_by_c(clear = hy_pump_end)]
    #[thread(send)]
    #[rust_name = "Pump"]
    pub type hy_pump = PumpStruct;
    /// Makes one.
    #[fails(nonzero)]
    #[rust_name = "Pump::new"]
    pub fn hy_pump_init(#[out(owned)] pump: *mut hy_pump) -> c_int;
    /// Pumps as much as there is room for.
    #[fails(negative)]
    #[rust_name = "Pump::run"]
    pub fn hy_pump_run(
        pump: &mut hy_pump,
        #[buffer(field = next_in, len = avail_in, of = pump)] input: *const c_uchar,
        #[buffer(field = next_out, len = avail_out, of = pump, uninit)] output: *mut c_void,
    ) -> c_int;
    #[fails(nonzero)]
    fn hy_pump_end(#[consumed(on = success)] pump: *mut hy_pump) -> c_int;
    /// A pump that may move.
    #[initialized_by_c(clear = hy_hose_end, movable, init = uninit)]
    #[rust_name = "Hose"]
    pub type hy_hose = PumpStruct;
    /// Makes one.
    #[link_name = "hy_pump_init"]
    #[rust_name = "Hose::new"]
    pub fn hy_hose_init(#[out(owned)] hose: *mut hy_hose) -> c_int;
    #[link_name = "hy_pump_end"]
    fn hy_hose_end(hose: *mut hy_hose) -> c_int;
    /// Adds up.
    pub fn hy_datum_sum(#[buffer(fields = (data, size))] datum: *const Datum) -> c_int;

    /// Parcels, one after the other.
    #[declared]
    #[rust_name = "Sent"]
    pub type hy_parcel<'store> = Parcel<'store>;
    /// The first.
    #[returns(borrowed(from = store))]
    pub fn hy_store_parcel<'store>(store: &'store hy_store) -> *const hy_parcel<'store>;
    /// How many cells there are.
    pub fn hy_store_count(store: &hy_store) -> c_int;
    /// A cell.
    #[elements(count = hy_store_count)]
    pub fn hy_store_cell(store: &hy_store, index: c_int) -> c_int;
    /// Its bytes, if there are two or three.
    #[requires(hy_length_of(text), is(3, 1 + 1))]
    #[rust_name = "seen_bytes"]
    #[returns(borrowed(from = text), buffer(len = hy_length_of(text)), nullable)]
    pub fn hy_bytes(#[cstr] text: *const c_char) -> *const c_uchar;
    /// The same, copied.
    #[link_name = "hy_bytes"]
    #[rust_name = "copied_bytes"]
    #[returns(copied, buffer(len = hy_length_of_some(return), unit = bytes))]
    pub fn hy_copied_bytes(#[cstr] text: *const c_char) -> *const c_uchar;
    fn hy_length_of(#[cstr] text: *const c_char) -> usize;
    #[link_name = "hy_length_of"]
    #[fails(zero)]
    unsafe fn hy_length_of_some(#[unchecked] text: *const c_char) -> usize;
    /// How many texts there are.
    pub fn hy_count_texts(#[buffer(len = count, each = cstr)] texts: *const *const c_char, count: c_int) -> c_int;
    /// How many texts there are, and no more.
    #[rust_name = "count_to_null"]
    pub fn hy_count_to_null(
        #[buffer(len = nul, each = cstr, empty = null)]
        #[nullable]
        texts: *const *mut c_char,
    ) -> c_int;
    /// The bytes of all.
    #[rust_name = "sum_of_pumps"]
    pub fn hy_sum_of_pumps(
        #[buffer(len = count, each = borrowed, empty = error)] pumps: *const *const hy_pump,
        count: c_int,
    ) -> c_int;
    /// Takes a byte.
    #[fails(negative)]
    #[rust_name = "take_byte"]
    pub fn hy_take_byte(#[buffer(len = left, cursor)] bytes: *mut *const c_uchar, left: usize) -> c_int;
    /// Leaves a byte.
    #[rust_name = "put_byte"]
    pub fn hy_put_byte(#[buffer(len = *left, cursor)] room: *mut *mut c_char, left: *mut usize, byte: u8);
    /// Words in memory.
    #[rust_name = "words"]
    #[returns(owned(free = hy_free_words), buffer(len = nul, each = cstr))]
    pub fn hy_words() -> *mut *mut c_char;
    /// Words in static memory.
    #[rust_name = "static_words"]
    #[returns(borrowed(forever), buffer(len = nul, each = cstr))]
    pub fn hy_static_words() -> *const *const c_char;
    fn hy_free_words(words: *mut c_void);

    /// Visits numbers.
    #[rust_name = "each"]
    pub fn hy_each(
        count: c_int,
        #[callback(data = user, scope = call, on_panic = return(-1))] visit: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, #[cstr] name: *const c_char, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    /// Visits numbers, and has nothing to tell the function with.
    #[rust_name = "count_numbers"]
    pub fn hy_count(
        count: c_int,
        #[callback(data = none, scope = call, on_panic = return(-1))] visit: unsafe extern "C" fn(
            number: c_int,
        ) -> c_int,
    ) -> c_int;

    /// Of this C library.
    #[cfg(not(target_os = "none"))]
    pub safe fn hy_version() -> c_int;
    /// Of another one.
    #[cfg(target_os = "none")]
    pub safe fn hy_version(missing: c_int) -> c_int;
    /// Not there.
    #[cfg(target_os = "none")]
    #[owned_by_c(free = hy_missing_free)]
    pub type hy_missing;
    #[cfg(target_os = "none")]
    fn hy_missing_free(missing: *mut hy_missing);
    /// As it used to be called.
    #[deprecated(note = "it is called `version`")]
    #[link_name = "hy_version"]
    #[rust_name = "old_version"]
    pub safe fn hy_old_version() -> c_int;
}

/// What C has behind a pointer, and Rust has made.
#[derive(::core::fmt::Debug)]
pub struct Meter {
    /// What it shows.
    pub value: u32,
}

impl Drop for Meter {
    #[inline]
    fn drop(&mut self) {
        self.value = 0;
    }
}

/// Passes it on.
#[contract(unsafe, on_panic = return(null))]
#[returns(owned)]
pub extern "C" fn hy_meter_pass(#[consumed] meter: *mut Meter) -> *mut Meter {
    meter
}

/// Sets it.
///
/// # Errors
///
/// If there is nothing to set it to.
#[contract(unsafe, on_panic = return(-1), on_refused = return(-2))]
#[unsafe(export_name = "hy_meter_set")]
#[fails(nonzero)]
pub extern "C" fn set_meter(
    meter: &mut Meter,
    #[buffer(len = n)] numbers: *const u32,
    n: c_int,
    #[cstr]
    #[nullable]
    name: *const c_char,
    #[out] before: *mut u32,
) -> c_int {
    let Some(new) = numbers.first() else { return Err(3) };
    let before = replace(&mut meter.value, *new);
    Ok(if name.is_some() { 0 } else { before })
}

/// Compares two.
#[contract(unsafe, on_panic = return(null), thread = same)]
#[returns(borrowed(from = [one, two]))]
pub extern "C" fn hy_meter_larger(one: &Meter, two: Option<&Meter>) -> *const Meter {
    two.filter(|other| other.value > one.value).unwrap_or(one)
}

/// Says what it is for.
#[contract(unsafe, on_panic = abort)]
#[returns(borrowed(forever), cstr)]
pub extern "C" fn hy_meter_about() -> *const c_char {
    c"length"
}

/// Ends it, or none.
#[contract(unsafe)]
pub extern "C" fn hy_meter_forget(
    #[consumed]
    #[nullable]
    meter: *mut Meter,
) {
    drop(meter);
}
