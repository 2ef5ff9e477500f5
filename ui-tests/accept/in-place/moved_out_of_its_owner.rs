// in-place: ▲ What is lent cannot be moved out of where C has filled it.
use ui_tests::api::in_place::Gauge;

pub fn case() {
    let gauge = Gauge::new(1).unwrap();
    let moved = gauge;
    drop(moved);
}

fn main() {}
