//! The library through wrappers as one writes them: a struct with a pointer and `Drop`, methods, `Result`.

use std::ffi::{CStr, c_int};
use std::ptr::NonNull;
use std::rc::Rc;

use super::failed;
use super::raw::ffi;

/// The error: as large as that of `ffi-contract`, with the same things to say.
#[derive(Debug)]
#[expect(dead_code, reason = "it is made, and printed by a case that fails")]
pub(super) struct Error {
    function: &'static &'static str,
    kind: Kind,
}

/// What was wrong.
#[derive(Debug)]
#[expect(dead_code, reason = "it is made, and printed by a case that fails")]
pub(super) enum Kind {
    Null,
    Code(i64),
    Length(&'static &'static str),
}

impl Error {
    #[inline]
    pub(super) fn new(function: &'static &'static str, kind: Kind) -> Self {
        Self { function, kind }
    }

    #[inline]
    pub(super) fn check(function: &'static &'static str, status: c_int) -> Result<(), Self> {
        if status == 0 { Ok(()) } else { Err(Self::new(function, Kind::Code(status.into()))) }
    }
}

struct Item(NonNull<ffi::item>);

impl Drop for Item {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: the only owner.
        unsafe { ffi::item_free(self.0.as_ptr()) }
    }
}

impl Item {
    #[inline]
    fn new() -> Result<Self, Error> {
        // SAFETY: it has no conditions.
        let made = unsafe { ffi::item_new() };
        NonNull::new(made).map(Self).ok_or(Error::new(&"item_new", Kind::Null))
    }

    #[inline]
    fn set_size(&mut self, size: c_int) {
        // SAFETY: live, and lent exclusively.
        unsafe { ffi::item_set_size(self.0.as_ptr(), size) }
    }

    #[inline]
    fn get0_part(&self) -> &PartRef {
        // SAFETY: live, and lent.
        let part = unsafe { ffi::item_get0_part(self.0.as_ptr()) };
        assert!(!part.is_null(), "`item_get0_part` returned NULL");
        // SAFETY: it lives in the item, which stays lent.
        unsafe { PartRef::from_ptr(part.cast_mut()) }
    }

    #[inline]
    fn feed(&mut self, data: &[u8]) {
        // SAFETY: live, and lent exclusively; a slice has its length.
        unsafe { ffi::item_feed(self.0.as_ptr(), data.as_ptr(), data.len()) }
    }

    #[inline]
    fn feed_int(&mut self, data: &[u8]) -> Result<(), Error> {
        let Ok(length) = c_int::try_from(data.len()) else {
            return Err(Error::new(&"item_feed_int", Kind::Length(&"data")));
        };
        // SAFETY: live, and lent exclusively; a slice has its length.
        let status = unsafe { ffi::item_feed_int(self.0.as_ptr(), data.as_ptr(), length) };
        Error::check(&"item_feed_int", status)
    }

    #[inline]
    fn name(&self) -> &CStr {
        // SAFETY: live, and lent.
        let name = unsafe { ffi::item_name(self.0.as_ptr()) };
        assert!(!name.is_null(), "`item_name` returned NULL");
        // SAFETY: C text that lives in the item, which stays lent.
        unsafe { CStr::from_ptr(name) }
    }

    #[inline]
    fn set0_part(&mut self, part: Part) {
        // SAFETY: live, and lent exclusively; the part is given up.
        unsafe { ffi::item_set0_part(self.0.as_ptr(), part.into_ptr()) }
    }

    #[inline]
    fn check(&self) -> Result<(), Error> {
        // SAFETY: live, and lent.
        let status = unsafe { ffi::item_check(self.0.as_ptr()) };
        Error::check(&"item_check", status)
    }

    #[inline]
    fn adopt_part(&mut self, part: Part) -> Result<(), (Error, Part)> {
        // SAFETY: live, and lent exclusively; what happens to the part is said below.
        let status = unsafe { ffi::item_adopt_part(self.0.as_ptr(), part.as_ptr()) };
        match Error::check(&"item_adopt_part", status) {
            Ok(()) => {
                std::mem::forget(part);
                Ok(())
            }
            Err(error) => Err((error, part)),
        }
    }
}

struct Part(NonNull<ffi::part>);

impl Drop for Part {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: the only owner.
        unsafe { ffi::part_free(self.0.as_ptr()) }
    }
}

impl Part {
    #[inline]
    fn new() -> Result<Self, Error> {
        // SAFETY: it has no conditions.
        let made = unsafe { ffi::part_new() };
        NonNull::new(made).map(Self).ok_or(Error::new(&"part_new", Kind::Null))
    }

    #[inline]
    fn as_ptr(&self) -> *mut ffi::part {
        self.0.as_ptr()
    }

    #[inline]
    fn into_ptr(self) -> *mut ffi::part {
        std::mem::ManuallyDrop::new(self).0.as_ptr()
    }
}

/// A part that is lent.
struct PartRef(ffi::part);

impl PartRef {
    #[inline]
    unsafe fn from_ptr<'a>(part: *mut ffi::part) -> &'a Self {
        // SAFETY: live for as long as the caller says.
        unsafe { &*part.cast() }
    }

    #[inline]
    fn weight(&self) -> c_int {
        // SAFETY: live, and lent.
        unsafe { ffi::part_weight(&raw const self.0) }
    }
}

struct Blob(NonNull<ffi::blob>);

impl Drop for Blob {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: it has a count.
        unsafe { ffi::blob_free(self.0.as_ptr()) }
    }
}

impl Clone for Blob {
    #[inline]
    fn clone(&self) -> Self {
        // SAFETY: live, as it is owned.
        unsafe { ffi::blob_up_ref(self.0.as_ptr()) };
        Self(self.0)
    }
}

impl Blob {
    #[inline]
    fn new() -> Result<Self, Error> {
        // SAFETY: it has no conditions.
        let made = unsafe { ffi::blob_new() };
        NonNull::new(made).map(Self).ok_or(Error::new(&"blob_new", Kind::Null))
    }
}

/// A row that shares the ownership of its item.
struct Row {
    row: NonNull<ffi::row>,
    _item: Rc<Item>,
}

impl Drop for Row {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: the only owner; the item is dropped after this.
        unsafe { ffi::row_free(self.row.as_ptr()) }
    }
}

impl Row {
    #[inline]
    fn open(item: Rc<Item>) -> Result<Self, Error> {
        // SAFETY: live, and kept so.
        let row = unsafe { ffi::row_open(item.0.as_ptr()) };
        let Some(row) = NonNull::new(row) else { return Err(Error::new(&"row_open", Kind::Null)) };
        Ok(Self { row, _item: item })
    }

    #[inline]
    fn next(&mut self) -> c_int {
        // SAFETY: live, and lent exclusively.
        unsafe { ffi::row_next(self.row.as_ptr()) }
    }
}

super::cases! {
    variant: by_hand;
    item: Item = Item::new().expect("made");
    part: Part = Part::new().expect("made");
    blob: Blob = Blob::new().expect("made");

    new_free() {
        match Item::new() {
            Ok(item) => drop(item),
            Err(error) => failed(error),
        }
    }
    setter(item: &mut Item, size: c_int) { item.set_size(size) }
    getter(item: &Item) -> c_int { item.get0_part().weight() }
    buffer(item: &mut Item, data: &[u8]) { item.feed(data) }
    buffer_int(item: &mut Item, data: &[u8]) {
        match item.feed_int(data) {
            Ok(()) => {}
            Err(error) => failed(error),
        }
    }
    text(item: &Item) -> usize { item.name().count_bytes() }
    up_ref(blob: &Blob) { drop(blob.clone()) }
    set0(item: &mut Item, part: Part) { item.set0_part(part) }
    status(item: &Item) {
        match item.check() {
            Ok(()) => {}
            Err(error) => failed(error),
        }
    }
    anchored(item: &Rc<Item>) -> c_int {
        match Row::open(Rc::clone(item)) {
            Ok(mut row) => row.next(),
            Err(error) => failed(error),
        }
    }
    adopt(item: &mut Item, part: Part) {
        match item.adopt_part(part) {
            Ok(()) => {}
            Err((error, _part)) => failed(error),
        }
    }
}
