// attacks: What C writes is nobody else's meanwhile.
use ui_tests::api::arrays::clear;

pub fn case(bytes: &mut [u8]) -> Option<u8> {
    let mut room = &mut *bytes;
    let first = bytes.first();
    clear(&mut room);
    first.copied()
}

fn main() {}
