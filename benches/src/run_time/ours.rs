//! The library through a contract block.

use std::ffi::{c_char, c_int};
use std::rc::Rc;

use ffi_contract::{Owned, contract};

use super::failed;

#[contract(strip = ["item_", "part_", "blob_", "row_"])]
unsafe extern "C" {
    #[owned_by_c(free = item_free)]
    #[rust_name = "Item"]
    type item;

    #[owned_by_c(free = part_free)]
    #[rust_name = "Part"]
    type part;

    #[owned_by_c(free = blob_free, up_ref = blob_up_ref)]
    #[rust_name = "Blob"]
    type blob;

    #[fails(null)]
    #[returns(owned)]
    fn item_new() -> *mut item;
    fn item_free(item: *mut item);
    fn item_set_size(item: &mut item, size: c_int);
    #[returns(borrowed(from = item))]
    fn item_get0_part(item: &item) -> *const part;
    fn item_feed(item: &mut item, #[buffer(len = length)] data: *const u8, length: usize);
    #[fails(nonzero)]
    fn item_feed_int(item: &mut item, #[buffer(len = length)] data: *const u8, length: c_int) -> c_int;
    #[returns(cstr, borrowed(from = item))]
    fn item_name(item: &item) -> *const c_char;
    fn item_set0_part(item: &mut item, #[consumed] part: *mut part);
    #[fails(nonzero)]
    fn item_check(item: &item) -> c_int;
    #[fails(nonzero)]
    fn item_adopt_part(item: &mut item, #[consumed(on = success)] part: *mut part) -> c_int;

    #[owned_by_c(free = row_free)]
    #[rust_name = "Row"]
    type row<'item>;
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Item::row"]
    fn row_open<'item>(item: &'item item) -> *mut row<'item>;
    fn row_next(row: &mut row<'_>) -> c_int;
    fn row_free(row: *mut row<'_>);

    #[fails(null)]
    #[returns(owned)]
    fn part_new() -> *mut part;
    fn part_free(part: *mut part);
    fn part_weight(part: &part) -> c_int;

    #[fails(null)]
    #[returns(owned)]
    fn blob_new() -> *mut blob;
    fn blob_up_ref(blob: *mut blob);
    fn blob_free(blob: *mut blob);
}

super::cases! {
    variant: ours;
    item: Owned<Item> = Item::new().expect("made");
    part: Owned<Part> = Part::new().expect("made");
    blob: Owned<Blob> = Blob::new().expect("made");

    new_free() {
        match Item::new() {
            Ok(item) => drop(item),
            Err(error) => failed(error),
        }
    }
    setter(item: &mut Owned<Item>, size: c_int) { item.set_size(size) }
    getter(item: &Owned<Item>) -> c_int { item.get0_part().weight() }
    buffer(item: &mut Owned<Item>, data: &[u8]) { item.feed(data) }
    buffer_int(item: &mut Owned<Item>, data: &[u8]) {
        match item.feed_int(data) {
            Ok(()) => {}
            Err(error) => failed(error),
        }
    }
    text(item: &Owned<Item>) -> usize { item.name().count_bytes() }
    up_ref(blob: &Owned<Blob>) { drop(blob.clone()) }
    set0(item: &mut Owned<Item>, part: Owned<Part>) { item.set0_part(part) }
    status(item: &Owned<Item>) {
        match item.check() {
            Ok(()) => {}
            Err(error) => failed(error),
        }
    }
    anchored(item: &Rc<Owned<Item>>) -> c_int {
        match Row::anchored(Rc::clone(item), |item| item.row()) {
            Ok(mut row) => row.next(),
            Err(error) => failed(error),
        }
    }
    adopt(item: &mut Owned<Item>, part: Owned<Part>) {
        match item.adopt_part(part) {
            Ok(()) => {}
            Err(rejected) => failed(rejected.error()),
        }
    }
}
