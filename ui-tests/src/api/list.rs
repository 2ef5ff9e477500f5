//! A list that keeps the data of its items, and takes items over.

use core::ffi::{c_char, c_int};
use ffi_contract::contract;

#[contract(strip = ["list_", "item_", "data_"])]
unsafe extern "C" {
    /// A list of items.
    #[owned_by_c(free = list_free, keeps = 'b)]
    #[rust_name = "List"]
    pub type list<'b>;

    /// An item: refers to data.
    #[owned_by_c(free = item_free, keeps = 'b)]
    #[rust_name = "Item"]
    pub type item<'b>;

    /// Data that items refer to.
    #[owned_by_c(free = data_free)]
    #[rust_name = "Data"]
    pub type data;

    /// Makes an empty list.
    #[fails(null)]
    #[returns(owned)]
    pub fn list_new<'b>() -> *mut list<'b>;

    /// Makes an item that refers to data.
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Item::new"]
    pub fn item_new<'b>(data: &'b data) -> *mut item<'b>;

    /// Lets an item refer to other data.
    #[rust_name = "Item::set"]
    pub fn item_set<'b>(item: &mut item<'b>, data: &'b data);

    /// Puts an item at the end.
    pub fn list_push<'b>(list: &mut list<'b>, #[consumed] item: *mut item<'b>);

    /// The first item.
    #[returns(borrowed(exclusive, from = list), nullable)]
    pub fn list_first<'b>(list: &mut list<'b>) -> *mut item<'b>;

    /// The number of items.
    #[rust_name = "List::size"]
    pub fn list_len(list: &list<'_>) -> c_int;

    /// Makes data.
    #[fails(null)]
    #[returns(owned)]
    pub fn data_new(#[cstr] text: *const c_char) -> *mut data;

    fn list_free(list: *mut list<'_>);
    fn item_free(item: *mut item<'_>);
    fn data_free(data: *mut data);
}
