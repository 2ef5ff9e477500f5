//! A slice belongs to the bytes: whoever keeps one has a count of them.

use example_glib::bytes::Bytes;

fn main() {
    let bytes = Bytes::from_vec(b"Jupiter".to_vec());
    let kept = bytes.clone();
    let slice = kept.as_slice();
    drop(bytes);
    println!("{}", slice.len());
}
