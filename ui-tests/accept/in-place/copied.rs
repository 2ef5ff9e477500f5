// in-place: ▲ Nobody has a second owner of a struct.
use ui_tests::api::in_place::Gauge;

pub fn case() {
    let gauge = Gauge::new(1).unwrap();
    let copy = Gauge::new(gauge.value()).unwrap();
    drop((gauge, copy));
}

fn main() {}
