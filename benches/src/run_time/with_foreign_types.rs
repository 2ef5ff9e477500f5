//! The library through `foreign-types`, which makes an owner and a reference type; functions are written by hand.

use std::ffi::{CStr, c_int};
use std::rc::Rc;

use foreign_types::{ForeignType, ForeignTypeRef, foreign_type};

use super::by_hand::{Error, Kind};
use super::failed;
use super::raw::ffi;

foreign_type! {
    unsafe type Item {
        type CType = ffi::item;
        fn drop = ffi::item_free;
    }

    unsafe type Part {
        type CType = ffi::part;
        fn drop = ffi::part_free;
    }
}

foreign_type! {
    unsafe type Row {
        type CType = ffi::row;
        fn drop = ffi::row_free;
    }
}

/// A row that shares the ownership of its item.
struct SharedRow {
    // In this order: the row is freed first.
    row: Row,
    _item: Rc<Item>,
}

impl SharedRow {
    #[inline]
    fn open(item: Rc<Item>) -> Result<Self, Error> {
        // SAFETY: live, and kept so.
        let row = unsafe { ffi::row_open(item.as_ptr()) };
        if row.is_null() {
            return Err(Error::new(&"row_open", Kind::Null));
        }
        // SAFETY: made above.
        let row = unsafe { Row::from_ptr(row) };
        Ok(Self { row, _item: item })
    }

    #[inline]
    fn next(&mut self) -> c_int {
        // SAFETY: live, and lent exclusively.
        unsafe { ffi::row_next(self.row.as_ptr()) }
    }
}

unsafe fn count_up(blob: *mut ffi::blob) -> *mut ffi::blob {
    // SAFETY: live, by the caller.
    unsafe { ffi::blob_up_ref(blob) };
    blob
}

foreign_type! {
    unsafe type Blob {
        type CType = ffi::blob;
        fn drop = ffi::blob_free;
        fn clone = count_up;
    }
}

impl Item {
    #[inline]
    fn new() -> Result<Self, Error> {
        // SAFETY: it has no conditions.
        let made = unsafe { ffi::item_new() };
        if made.is_null() {
            return Err(Error::new(&"item_new", Kind::Null));
        }
        // SAFETY: made above.
        Ok(unsafe { Self::from_ptr(made) })
    }
}

impl ItemRef {
    #[inline]
    fn set_size(&mut self, size: c_int) {
        // SAFETY: live, and lent exclusively.
        unsafe { ffi::item_set_size(self.as_ptr(), size) }
    }

    #[inline]
    fn get0_part(&self) -> &PartRef {
        // SAFETY: live, and lent.
        let part = unsafe { ffi::item_get0_part(self.as_ptr()) };
        assert!(!part.is_null(), "`item_get0_part` returned NULL");
        // SAFETY: it lives in the item, which stays lent.
        unsafe { PartRef::from_ptr(part.cast_mut()) }
    }

    #[inline]
    fn feed(&mut self, data: &[u8]) {
        // SAFETY: live, and lent exclusively; a slice has its length.
        unsafe { ffi::item_feed(self.as_ptr(), data.as_ptr(), data.len()) }
    }

    #[inline]
    fn feed_int(&mut self, data: &[u8]) -> Result<(), Error> {
        let Ok(length) = c_int::try_from(data.len()) else {
            return Err(Error::new(&"item_feed_int", Kind::Length(&"data")));
        };
        // SAFETY: live, and lent exclusively; a slice has its length.
        let status = unsafe { ffi::item_feed_int(self.as_ptr(), data.as_ptr(), length) };
        Error::check(&"item_feed_int", status)
    }

    #[inline]
    fn name(&self) -> &CStr {
        // SAFETY: live, and lent.
        let name = unsafe { ffi::item_name(self.as_ptr()) };
        assert!(!name.is_null(), "`item_name` returned NULL");
        // SAFETY: C text that lives in the item, which stays lent.
        unsafe { CStr::from_ptr(name) }
    }

    #[inline]
    fn set0_part(&mut self, part: Part) {
        // SAFETY: live, and lent exclusively; the part is given up.
        unsafe { ffi::item_set0_part(self.as_ptr(), give_up(part)) }
    }

    #[inline]
    fn check(&self) -> Result<(), Error> {
        // SAFETY: live, and lent.
        let status = unsafe { ffi::item_check(self.as_ptr()) };
        Error::check(&"item_check", status)
    }

    #[inline]
    fn adopt_part(&mut self, part: Part) -> Result<(), (Error, Part)> {
        // SAFETY: live, and lent exclusively; what happens to the part is said below.
        let status = unsafe { ffi::item_adopt_part(self.as_ptr(), part.as_ptr()) };
        match Error::check(&"item_adopt_part", status) {
            Ok(()) => {
                std::mem::forget(part);
                Ok(())
            }
            Err(error) => Err((error, part)),
        }
    }
}

/// Gives a part up.
#[inline]
fn give_up(part: Part) -> *mut ffi::part {
    std::mem::ManuallyDrop::new(part).as_ptr()
}

impl Part {
    #[inline]
    fn new() -> Result<Self, Error> {
        // SAFETY: it has no conditions.
        let made = unsafe { ffi::part_new() };
        if made.is_null() {
            return Err(Error::new(&"part_new", Kind::Null));
        }
        // SAFETY: made above.
        Ok(unsafe { Self::from_ptr(made) })
    }
}

impl PartRef {
    #[inline]
    fn weight(&self) -> c_int {
        // SAFETY: live, and lent.
        unsafe { ffi::part_weight(self.as_ptr()) }
    }
}

impl Blob {
    #[inline]
    fn new() -> Result<Self, Error> {
        // SAFETY: it has no conditions.
        let made = unsafe { ffi::blob_new() };
        if made.is_null() {
            return Err(Error::new(&"blob_new", Kind::Null));
        }
        // SAFETY: made above.
        Ok(unsafe { Self::from_ptr(made) })
    }
}

super::cases! {
    variant: foreign_types;
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
        match SharedRow::open(Rc::clone(item)) {
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
