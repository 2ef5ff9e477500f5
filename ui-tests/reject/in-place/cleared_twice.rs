// in-place: ▲ A struct is cleared once.
use ui_tests::api::in_place::Gauge;

pub fn case() {
    let gauge = Gauge::new(1).unwrap();
    drop(gauge.close());
    drop(gauge);
}

fn main() {}
