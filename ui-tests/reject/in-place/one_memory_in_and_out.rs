// in-place: ▲ C does not read what it writes.
use ui_tests::api::in_place::Pump;

pub fn case(pump: &mut Pump, memory: &mut [core::mem::MaybeUninit<u8>]) {
    let (_, filled) = pump.run(b"a", memory).unwrap();
    drop(pump.run(filled, memory));
}

fn main() {}
