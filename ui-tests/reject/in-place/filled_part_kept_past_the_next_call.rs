// in-place: ▲ What was filled is borrowed from its buffer.
use core::mem::MaybeUninit;
use ui_tests::api::in_place::Pump;

pub fn case(pump: &mut Pump) -> usize {
    let mut room = [MaybeUninit::uninit(); 8];
    let (_, first) = pump.run(b"a", &mut room).unwrap();
    let (_, second) = pump.run(b"b", &mut room).unwrap();
    first.len() + second.len()
}

fn main() {}
