// in-place: ▲ Nobody else has a struct that is lent exclusively.
use ui_tests::api::in_place::Gauge;

pub fn case() -> i32 {
    let mut gauge = Gauge::new(1).unwrap();
    let one = &mut *gauge;
    let sum = one.add(1);
    let other = &mut *gauge;
    sum + other.add(1)
}

fn main() {}
