// use-after-release: A stream is gone once it is closed, even if closing failed.
use ffi_contract::Owned;
use ui_tests::api::file::Stream;

pub fn case(mut stream: Owned<Stream>) {
    let _ = stream.flush();
    let _ = stream.close();
}

fn main() {}
