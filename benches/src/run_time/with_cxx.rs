//! The library through `cxx`: a C++ class per type, whose `delete` calls the C function, and C++ exceptions.

use std::rc::Rc;

use cxx::UniquePtr;

use super::failed;

/// What `cxx` generates both sides of.
#[cxx::bridge(namespace = "store")]
#[allow(unreachable_pub, reason = "the bridge makes everything public")]
#[allow(clippy::multiple_unsafe_ops_per_block, reason = "that is how the bridge writes it")]
pub(super) mod ffi {
    unsafe extern "C++" {
        include!("store_cxx.h");

        type Item;
        type Part;
        type Blob;
        type Row;

        fn new_item() -> Result<UniquePtr<Item>>;
        fn new_part() -> Result<UniquePtr<Part>>;
        fn new_blob() -> Result<UniquePtr<Blob>>;
        fn set_size(item: Pin<&mut Item>, size: i32);
        fn get_part(item: &Item) -> &Part;
        fn weight(part: &Part) -> i32;
        fn feed(item: Pin<&mut Item>, data: &[u8]);
        fn feed_int(item: Pin<&mut Item>, data: &[u8]) -> Result<()>;
        fn name(item: &Item) -> &str;
        fn set_part(item: Pin<&mut Item>, part: UniquePtr<Part>);
        fn check(item: &Item) -> Result<()>;
        fn adopt(item: Pin<&mut Item>, part: UniquePtr<Part>) -> Result<()>;
        fn open_row(item: &Item) -> Result<UniquePtr<Row>>;
        fn next(row: Pin<&mut Row>) -> i32;
        fn share(blob: &Blob) -> UniquePtr<Blob>;
    }
}

/// A row that shares the ownership of its item.
struct SharedRow {
    // In this order: the row is freed first.
    row: UniquePtr<ffi::Row>,
    _item: Rc<UniquePtr<ffi::Item>>,
}

impl SharedRow {
    fn open(item: Rc<UniquePtr<ffi::Item>>) -> Result<Self, cxx::Exception> {
        let row = ffi::open_row(&item)?;
        Ok(Self { row, _item: item })
    }
}

super::cases! {
    variant: cxx;
    item: UniquePtr<ffi::Item> = ffi::new_item().expect("made");
    part: UniquePtr<ffi::Part> = ffi::new_part().expect("made");
    blob: UniquePtr<ffi::Blob> = ffi::new_blob().expect("made");

    new_free() {
        match ffi::new_item() {
            Ok(item) => drop(item),
            Err(error) => failed(error),
        }
    }
    setter(item: &mut UniquePtr<ffi::Item>, size: i32) { ffi::set_size(item.pin_mut(), size) }
    getter(item: &UniquePtr<ffi::Item>) -> i32 { ffi::weight(ffi::get_part(item)) }
    buffer(item: &mut UniquePtr<ffi::Item>, data: &[u8]) { ffi::feed(item.pin_mut(), data) }
    buffer_int(item: &mut UniquePtr<ffi::Item>, data: &[u8]) {
        match ffi::feed_int(item.pin_mut(), data) {
            Ok(()) => {}
            Err(error) => failed(error),
        }
    }
    text(item: &UniquePtr<ffi::Item>) -> usize { ffi::name(item).len() }
    up_ref(blob: &UniquePtr<ffi::Blob>) { drop(ffi::share(blob)) }
    set0(item: &mut UniquePtr<ffi::Item>, part: UniquePtr<ffi::Part>) { ffi::set_part(item.pin_mut(), part) }
    status(item: &UniquePtr<ffi::Item>) {
        match ffi::check(item) {
            Ok(()) => {}
            Err(error) => failed(error),
        }
    }
    anchored(item: &Rc<UniquePtr<ffi::Item>>) -> i32 {
        match SharedRow::open(Rc::clone(item)) {
            Ok(mut shared) => ffi::next(shared.row.pin_mut()),
            Err(error) => failed(error),
        }
    }
    adopt(item: &mut UniquePtr<ffi::Item>, part: UniquePtr<ffi::Part>) {
        match ffi::adopt(item.pin_mut(), part) {
            Ok(()) => {}
            Err(error) => failed(error),
        }
    }
}
