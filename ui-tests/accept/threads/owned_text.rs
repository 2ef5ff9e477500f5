// threads: The free function of text may be bound to its thread: nothing says that it is not.
use ffi_contract::OwnedCStr;
use ui_tests::api::text::text_free;

pub fn case(text: OwnedCStr<text_free>) {
    let moved = std::ffi::CString::from(text);
    std::thread::spawn(move || moved.count_bytes());
}

fn main() {}
