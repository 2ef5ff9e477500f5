// attacks: What C writes is nobody else's meanwhile.
use ui_tests::api::arrays::clear;

pub fn case(bytes: &mut [u8]) -> u8 {
    let mut room = &mut bytes[..];
    let first = &bytes[0];
    clear(&mut room);
    *first
}

fn main() {}
