// handed: What C owns is the caller's no more.
use ui_tests::api::handed::Tray;

pub fn case(tray: &mut Tray, bytes: Vec<u8>) -> usize {
    tray.fill(bytes);
    bytes.len()
}

fn main() {}
