// exports: what C lends ends with the call
use core::ffi::c_char;
use ffi_contract::contract;
use std::ffi::CString;
use std::sync::Mutex;

static LAST: Mutex<Option<CString>> = Mutex::new(None);

#[contract(unsafe)]
pub extern "C" fn kept_past_the_call(#[cstr] text: *const c_char) {
    *LAST.lock().unwrap() = Some(text.into());
}

fn main() {}
