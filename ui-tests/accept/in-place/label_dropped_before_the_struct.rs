// in-place: ▲ What C keeps in a struct outlives it.
use ui_tests::api::in_place::Gauge;

pub fn case() -> i32 {
    let label = c"label".to_owned();
    let mut gauge = Gauge::new(1).unwrap();
    gauge.label(&label);
    gauge.add(1)
}

fn main() {}
