//! Lists of text: `curl_slist`, whose head changes when something is appended to the empty one.

use core::ffi::{CStr, c_char};
use core::ptr;

use ffi_contract::contract;

use crate::error::CurlError;

#[contract(error = CurlError, header = "curl/curl.h", library = "libcurl", strip = ["curl_slist_"])]
#[link(name = "curl")]
unsafe extern "C" {
    /// A list of text. Nothing but its owner changes it.
    #[owned_by_c(free = curl_slist_free_all)]
    #[thread(send, sync)]
    #[rust_name = "List"]
    pub type curl_slist;

    /// curl_slist_free_all(3): "removes all traces of a previously built curl_slist linked list".
    fn curl_slist_free_all(list: *mut curl_slist);

    /// Appends a copy of a text, to the empty list (`None`) too.
    ///
    /// curl_slist_append(3): NULL "if anything went wrong, otherwise the new list pointer"; the list is as it was then. A C
    /// program that calls it without using what it returns loses a list that was empty.
    #[fails(null)]
    #[returns(replaces(list))]
    pub fn curl_slist_append(#[nullable] list: *mut curl_slist, #[cstr] text: *const c_char) -> *mut curl_slist;
}

/// A node, which C does not hide.
mod node {
    use core::ffi::c_char;

    use ffi_contract::contract;

    /// `struct curl_slist`.
    #[contract(header = "curl/curl.h")]
    #[repr(C)]
    #[thread(send, sync)]
    #[rust_name = "Node"]
    pub(super) struct curl_slist {
        #[cstr]
        data: *mut c_char,
        #[next]
        next: *mut curl_slist,
    }
}

impl List {
    /// Its texts.
    pub fn texts(&self) -> impl Iterator<Item = &CStr> {
        // SAFETY:
        // - both are views of the same C struct: the list is the address of its first node, which lives and stays as it is as
        //   long as the list is lent.
        let first = unsafe { &*ptr::from_ref(self).cast::<node::Node>() };
        first.iter().map(node::Node::data)
    }
}
